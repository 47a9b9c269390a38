import { describe, expect, it } from 'vitest';
import { comparison, levels, type Described } from '#domain/comparison.ts';
import { wordFamily } from '#domain/word-family.ts';
import { sampleProfile, sampleRole } from '../../support/sample.ts';

const skills = {
  'skills/mentoring.yaml': '{ name: Mentoring, aliases: [coaching], about: Helping colleagues. }',
  'skills/model-monitoring.yaml':
    '{ name: Model Monitoring, aliases: [observability], about: Watching models., broader: mlops }',
  'skills/experimental-design.yaml': '{ name: Experimental Design, about: Planning a trial. }',
  'skills/deep-learning.yaml': '{ name: Deep Learning, about: Many layers. }',
  'skills/mlops.yaml': '{ name: MLOps, about: Running models. }',
};
const both = 'skills: [mentoring, model-monitoring, experimental-design, deep-learning]';

/** Lines against lines: the pairs by position, with what each was matched by. */
function matched(advert: string[], profile: string[]) {
  const found = comparison(
    sampleRole(both, requirements(advert), skills),
    sampleProfile(both, requirements(profile), skills),
  );
  return found.both.map(({ one, other, by }) => [
    advert.indexOf(one.text),
    profile.indexOf(other.text),
    [...by.skills, ...by.words].join(', '),
  ]);
}

function requirements(items: string[]): string {
  return list('Requirements level="essential"', items);
}

function list(component: string, items: string[]): string {
  const lines = items.map((item) => `- ${item}`).join('\n');
  return `<${component}>\n\n${lines}\n\n</${component.split(' ')[0]}>`;
}

describe('two lines are a pair', () => {
  it.each([
    [
      'by words in whatever form',
      ['Review the technical designs of others.'],
      ['Reviewing technical design.'],
      [[0, 0, 'review, technical, designs']],
    ],
    [
      'by a skill under any of its names',
      ['Coaching of younger colleagues'],
      ['Mentoring'],
      [[0, 0, 'Mentoring']],
    ],
    [
      'by a skill whose name stands in another order',
      ['Monitoring of models in production'],
      ['Say how a model is monitored.'],
      [[0, 0, 'Model Monitoring']],
    ],
    [
      'and not by a skill that has half of its name from an empty word',
      ['Learn songs', 'Deep drilling'],
      ['Deep learning'],
      [],
    ],
    [
      'and not by a skill of whose name only an empty word is there',
      ['Experience of shop design'],
      ['Experimental design in the laboratory'],
      [],
    ],
    ['and not by one word alone', ['Good Python'], ['Python notebooks, tidied'], []],
    [
      'and not by words that stand everywhere',
      ['Strong ability to work'],
      ['The ability to do good work'],
      [],
    ],
    [
      'and not when they share little of what they say',
      ['Run the weekly budget meeting with finance, legal, buying and estates, and write the minutes'],
      ['Buying of timber, glass and slate for repairs, with three quotes and minutes of each choice'],
      [],
    ],
  ])('%s', (_name, advert, profile, expected) => {
    expect(matched(advert, profile)).toEqual(expected);
  });

  it('once, and with the best match', () => {
    const advert = ['Teach apprentices joinery', 'Teach apprentices joinery and glazing'];
    const profile = ['Teach apprentices joinery and glazing', 'Drive a van'];
    expect(matched(advert, profile)).toEqual([[1, 0, 'teach, apprentices, joinery, glazing']]);
  });
});

it('pairs a requirement with a duty, and leaves the rest where it stands', () => {
  const role = sampleRole(
    both,
    `${requirements(['Mentoring'])}\n\n${list('Duties', ['Repair bicycles.'])}`,
    skills,
  );
  const profile = sampleProfile(both, list('Duties', ['Mentor colleagues.', 'Sell tickets.']), skills);
  const { onlyOne, both: pairs, onlyOther } = comparison(role, profile);
  expect(onlyOne).toEqual([{ part: 'duty', text: 'Repair bicycles.', area: undefined }]);
  expect(pairs.map(({ one, other }) => [one.part, other.part])).toEqual([['requirement', 'duty']]);
  expect(onlyOther.map(({ text }) => text)).toEqual(['Sell tickets.']);
});

it('keeps every line once, in its order', () => {
  const items = ['Cook for sixty', 'Mentor two cooks', 'Order vegetables', 'Bake bread'];
  const role = sampleRole(both, requirements(items), skills);
  const profile = sampleProfile(both, requirements(['Baking of bread', 'Mentoring']), skills);
  const { onlyOne, both: pairs } = comparison(role, profile);
  expect(onlyOne.map(({ text }) => text)).toEqual([items[0], items[2]]);
  expect(pairs.map(({ one }) => one.text)).toEqual([items[1], items[3]]);
});

it('parts the skills, and takes a wide one as named by a narrower one', () => {
  const role = sampleRole('skills: [model-monitoring, python]', '', skills);
  const profile = sampleProfile('skills: [mlops, mentoring, python]', '', skills);
  const slugs = ({ skills: found }: ReturnType<typeof comparison>) =>
    Object.fromEntries(Object.entries(found).map(([part, list]) => [part, list.map(({ slug }) => slug)]));
  expect(slugs(comparison(role, profile))).toEqual({
    onlyOne: ['model-monitoring'],
    onlyOther: ['mentoring'],
    both: ['python', 'mlops'],
  });
});

it('says what is added, dropped and kept from one level to the next', () => {
  const lower = sampleProfile('', requirements(['Answer the telephone', 'Book rooms']));
  const higher = sampleProfile('', requirements(['Booking of rooms', 'Plan the year']));
  const { added, dropped, kept } = levels(lower, higher);
  expect(added.map(({ text }) => text)).toEqual(['Plan the year']);
  expect(dropped.map(({ text }) => text)).toEqual(['Answer the telephone']);
  expect(kept.map(({ other }) => other.text)).toEqual(['Booking of rooms']);
});

it('has nothing to say of texts without lists', () => {
  const nothing: Described = { body: { duties: [], requirements: [] }, skills: [] };
  expect(comparison(nothing, nothing)).toEqual({
    onlyOne: [],
    onlyOther: [],
    both: [],
    skills: { onlyOne: [], onlyOther: [], both: [] },
  });
});

describe('forms of a word are one family', () => {
  it.each([
    ['validate', 'validation', 'validating', 'validated'],
    ['mentor', 'mentoring', 'mentors', 'mentorship'],
    ['design', 'designs', 'designing', 'designer'],
    ['govern', 'governance', 'governing'],
    ['architect', 'architecture', 'architectures', 'architectural'],
    ['test', 'tests', 'tested', 'testing'],
    ['bake', 'bakes', 'baked', 'baking'],
    ['plan', 'plans', 'planned', 'planning', 'planner'],
    ['install', 'installs', 'installing', 'installation'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(wordFamily)).size).toBe(1);
  });

  it.each([
    ['model', 'mode'],
    ['data', 'date'],
    ['code', 'cook'],
    ['care', 'cars'],
    ['rate', 'rat'],
    ['production', 'profile'],
  ])('but not %s and %s', (one, other) => {
    expect(wordFamily(one)).not.toBe(wordFamily(other));
  });
});
