import { expect, test } from 'vitest';
import { facets } from '#domain/facets.ts';
import { answer, type Beside } from '#elements/search-answer.ts';
import { settledAnswer } from '#elements/search-settled.ts';
import { searchState } from '#elements/search-state.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';
import { indexOf } from './index-of.ts';

const now = Date.parse('2026-11-20T09:00:00Z');
const role = (title: string, fields: string) => roleFile(fields).replace('Model Keeper', title);
const pay = (min: number, more = 'stated: true') => `pay: { currency: GBP, min: ${min}, per: year, ${more} }`;
const ward = 'workplace: on-site\nlocations: [{ city: Leeds, country: GB }]';
const remote = 'workplace: remote\napplicants: { countries: [GB] }';
const all = indexOf(
  catalogueOf({
    'roles/a.mdx': role('Ward Nurse', `${pay(40000)}\n${ward}`),
    'roles/b.mdx': role('Night Nurse', `${ward}\nskills: [python]`),
    'roles/c.mdx': role('Remote Clerk', `${pay(30000)}\n${remote}`),
    'roles/d.mdx': role('Baker', `${pay(45000, 'estimated: { by: Somebody }')}\n${ward}`),
  }),
);
const keys = facets.map(({ key }) => key);
const ask = (search: string, beside: Partial<Beside> = {}) =>
  settledAnswer(all, searchState(new URLSearchParams(search), keys), { now, settled: true, ...beside });
const titles = (...asked: Parameters<typeof ask>) =>
  ask(...asked).found.map((row) => all.rows.titles.words[all.rows.titles.codes[row]!]);

test.each([
  ['q=nurse', ['Ward Nurse', 'Night Nurse']],
  ['q=night+nurse', ['Night Nurse']],
  ['q=remote', ['Remote Clerk']],
  ['q=remote&workplace=hybrid', ['Remote Clerk', 'MLOps Lead']],
  ['workplace=remote&skill=python', []],
  ['q=nurse+over+£35k', ['Ward Nurse']],
  ['q=nurse+over+£35k&also=unstated-pay', ['Ward Nurse', 'Night Nurse']],
  ['q=baker+over+£35k', []],
  ['q=baker+over+£35k&also=estimates', ['Baker']],
  ['pay=gbp-40000', ['Ward Nurse']],
  ['pay=gbp-40000&also=unstated-pay&sort=pay', ['Ward Nurse', 'Baker', 'Night Nurse']],
  ['posted=1', []],
  ['kind=guide&q=nurse', ['Ward Nurse', 'Night Nurse']],
])('%s finds %j', (search, found) => {
  expect(titles(search).sort()).toEqual([...found].sort());
});

test('words that nothing has are left out where others are left, once the texts are known', () => {
  expect(answer(all, searchState(new URLSearchParams('q=zzqq+nurse'), keys), { now }).found).toEqual([]);
  const { unmatched, found } = ask('q=zzqq+nurse');
  expect(unmatched.map(({ alternatives }) => alternatives[0]?.words)).toEqual([['zzqq']]);
  expect(found).toHaveLength(2);
  expect(ask('q=zzqq')).toMatchObject({ found: [], unmatched: [] });
});

test('what the texts alone have stands below', () => {
  const clerk = ask('q=clerk').found[0]!;
  const texts = () => new Map([[clerk, 1]]);
  expect(titles('q=nurse', { texts })).toEqual([...titles('q=nurse'), 'Remote Clerk']);
});

test('a distance sorts by itself what nothing else does', () => {
  const count = all.rows.count;
  const near = new Uint8Array(count).fill(1);
  const distances = Float32Array.from({ length: count }, (_, row) => count - row);
  const { found, query } = ask('q=within+5+miles+of+Leeds', { near, distances });
  expect(query.sort).toBe('near');
  expect(found).toEqual([...found].sort((a, b) => b - a));
  expect(ask('q=nurse+within+5+miles+of+Leeds', { near, distances }).query.sort).toBe('best');
});

test.each([
  ['hgv driver', 'Lorry Driver'],
  ['carer', 'Care Assistant'],
  ['joiner', 'Site Carpenter'],
  ['lawyer', 'Trainee Solicitor'],
  ['SWE', 'Software Engineer'],
])('who types %s finds the %s', (typed, title) => {
  const one = indexOf(catalogueOf({ 'roles/a.mdx': role(title, ''), 'roles/b.mdx': role('Baker', '') }));
  const { found } = settledAnswer(one, searchState(new URLSearchParams({ q: typed }), keys), { now });
  expect(found.map((row) => one.rows.titles.words[one.rows.titles.codes[row]!])).toEqual([title]);
});
