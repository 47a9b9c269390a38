import { expect, it } from 'vitest';
import { writtenText } from '#content/written-text.ts';
import { saidPhrases, tables } from '#rules/wording/said-phrases.ts';

function found(words: string): [table: string, words: string][] {
  return saidPhrases(writtenText(words, 1)).map(({ table, words: said }) => [table, said]);
}

it.each(Object.entries(tables))('gives a reason and an alternative for every phrase of %s', (_, phrases) => {
  for (const { why, instead } of phrases) {
    expect(why).toMatch(/^[a-z].*\.$/);
    expect(instead).toMatch(/^[A-Z].*\.$/);
  }
});

it.each([
  ['We want a Rock Star.', 'jargon', 'Rock Star'],
  ['a fast paced day', 'jargon', 'fast paced'],
  ['who can hit the\nground running', 'jargon', 'hit the\nground running'],
  ['for Recent Graduates', 'age-wording', 'Recent Graduates'],
  ['20 to 35 years old', 'age-wording', '20 to 35 years old'],
  ['a young, dynamic team', 'age-wording', 'young, dynamic team'],
  ['at most ten; maximum 5 years of experience', 'age-wording', 'maximum 5 years of experience'],
  ['ask the foreman', 'gendered-wording', 'foreman'],
  ['s/he reports', 'gendered-wording', 's/he'],
  ['The candidate leads a team. He will report', 'gendered-wording', 'candidate leads a team. He will'],
  ['native-level English', 'needless-exclusion', 'native-level English'],
  ['Female candidates only', 'needless-exclusion', 'Female candidates only'],
  ['You must live within 5 km.', 'needless-exclusion', 'must live within 5'],
])('hears in “%s” what %s speaks of', (text, table, words) => {
  expect(found(text)).toEqual([[table, words]]);
});

it.each([
  'a rockery, a starfish and a gurudwara',
  'You must be 18 years or older.',
  'young people in our care',
  'the postal worker and the chair',
  'Gender: Male/Female',
  'unmarried partners',
  'We are a family business of forty.',
  'You work 20 to 35 hours a week.',
])('hears nothing in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

it('speaks of each phrase once, where it stands first', () => {
  expect(found('A ninja.\n\nAnother ninja, and a guru.')).toEqual([
    ['jargon', 'ninja'],
    ['jargon', 'guru'],
  ]);
});
