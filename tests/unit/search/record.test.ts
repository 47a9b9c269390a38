import { expect, test } from 'vitest';
import { searchRecords } from '#search/record.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

function record(url: string, over: Record<string, string> = {}) {
  return searchRecords(catalogueOf(over)).find((one) => one.url === url)!;
}

const keeper = (fields: string, text?: string) =>
  record('/roles/model-keeper/', { 'roles/model-keeper.mdx': roleFile(fields, text) });

test('there is a record for every open role, employer, profile, guide and skill', () => {
  const over = { 'roles/model-keeper.mdx': roleFile('closes: 2026-11-15') };
  expect(searchRecords(catalogueOf(over)).map(({ url }) => url)).toEqual([
    '/roles/mlops-lead/',
    '/employers/acme-robotics/',
    '/employers/northgate-search/',
    '/profiles/machine-learning-engineer/',
    '/guides/first-interview/',
    '/skills/python/',
  ]);
});

test('a role carries what its result shows', () => {
  expect(record('/roles/mlops-lead/')).toEqual({
    url: '/roles/mlops-lead/',
    language: 'en',
    content: 'You lead the people who run our models. Platform. Run the model platform. Hire two engineers.',
    meta: {
      title: 'MLOps Lead',
      kind: 'role',
      employer: 'Acme Robotics',
      pay: '£70,000 to £85,000 a year',
      payKind: 'stated',
      where: 'Hybrid, Leeds, United Kingdom',
      when: 'Closes 31 January 2027',
      summary: 'You lead the people who run our models.',
      skills: 'Python',
      aliases: 'CPython',
    },
    filters: {
      kind: ['role'],
      workplace: ['hybrid'],
      place: ['united-kingdom', 'leeds-united-kingdom'],
      employment: ['full-time'],
      pay: ['gbp-60000', 'gbp-80000'],
      seniority: [],
      employer: ['acme-robotics'],
      advertised: ['employer'],
      industry: ['robotics'],
      ir35: [],
      skill: ['python'],
    },
    sort: { posted: '20766', closes: '500400' },
  });
});

test.each([
  ['pay: { currency: GBP, max: 850, per: day, stated: true }', 'up to £850 a day', 'stated'],
  [
    'pay: { currency: EUR, min: 80000, max: 100000, per: year, estimated: { by: StudySmarter } }',
    '€80,000 to €100,000 a year, estimated by StudySmarter',
    'estimated',
  ],
  ['pay: Competitive', '“Competitive”', 'unknown'],
  ['', 'pay not stated', 'unknown'],
])('pay is shown with its provenance: %s', (fields, pay, payKind) => {
  expect(keeper(fields).meta).toMatchObject({ pay, payKind });
});

test('a client that may not be named goes by its description, through its recruiter', () => {
  const over = {
    'employers/client-seven.mdx': '---\ndisclosed: false\ndescribedAs: A global bank\n---\n\nA bank.\n',
    'roles/model-keeper.mdx': roleFile('recruiter: unnamed').replace('acme-robotics', 'client-seven'),
  };
  expect(record('/roles/model-keeper/', over).meta.employer).toBe('A global bank, through a recruiter');
  expect(record('/employers/client-seven/', over).meta.title).toBe('A global bank');
});

test('line breaks of the source do not part a sentence, and blocks do', () => {
  const text = '## The work\n\nYou keep\nmodels *running*\n\n- one\n- two';
  expect(keeper('', text).content).toBe('The work. You keep models running. one. two.');
});

test('every record has every sort key, as a number that single precision can hold', () => {
  const records = searchRecords(catalogueOf({ 'roles/model-keeper.mdx': roleFile('') }));
  for (const { sort } of records) {
    expect(Object.keys(sort)).toEqual(['posted', 'closes']);
    for (const key of Object.values(sort)) expect(Math.fround(Number(key))).toBe(Number(key));
  }
});

test('a role without a closing date comes after those with one', () => {
  expect(Number(keeper('').sort.closes)).toBeGreaterThan(Number(keeper('closes: 2199-01-01').sort.closes));
});
