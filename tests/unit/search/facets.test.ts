import { expect, test } from 'vitest';
import { facetOptions, facets, findables, type FacetKey } from '#domain/facets.ts';
import { placeValues } from '#domain/place-values.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

function options(key: FacetKey, over: Record<string, string> = {}) {
  const facet = facets.find((one) => one.key === key)!;
  return facetOptions(facet, findables(catalogueOf(over))).map(
    ({ key, label, count }) => `${key} ${label} ${count}`,
  );
}

test('every kind of page has its own value, in the order of the table', () => {
  expect(options('kind')).toEqual([
    'role Roles 1',
    'employer Employers 2',
    'profile Role profiles 1',
    'guide Guides 1',
    'skill Skills 1',
  ]);
});

test('a place is counted with its country', () => {
  expect(options('place')).toEqual([
    'united-kingdom United Kingdom 1',
    'leeds-united-kingdom Leeds, United Kingdom 1',
    'west-yorkshire-united-kingdom West Yorkshire, United Kingdom 1',
  ]);
});

test('a remote role is found where one may work and where it is based', () => {
  const over = {
    'roles/model-keeper.mdx': roleFile(
      'workplace: remote\napplicants: { countries: [GB, IE] }\nlocations: [{ city: London, country: GB }]',
    ),
  };
  expect(options('place', over)).toEqual([
    'united-kingdom United Kingdom 2',
    'ireland Ireland 1',
    'leeds-united-kingdom Leeds, United Kingdom 1',
    'london-united-kingdom London, United Kingdom 1',
    'west-yorkshire-united-kingdom West Yorkshire, United Kingdom 1',
  ]);
  expect(options('workplace', over)).toEqual(['remote Remote 1', 'hybrid Hybrid 1']);
});

test('what an advert does not say has no value', () => {
  const only = roleFile('employment: [contract]');
  const [role] = findables(catalogueOf({ 'roles/model-keeper.mdx': only })).filter(
    (found) => found.kind === 'role' && found.role.slug === 'model-keeper',
  );
  expect(facets.map(({ key, values }) => [key, values(role!).map((value) => value.key)])).toEqual([
    ['kind', ['role']],
    ['workplace', []],
    ['place', []],
    ['employment', ['contract']],
    ['pay', []],
    ['seniority', []],
    ['employer', ['acme-robotics']],
    ['advertised', ['employer']],
    ['industry', ['robotics']],
    ['ir35', []],
    ['skill', []],
  ]);
});

test('an undisclosed employer is a value by its description', () => {
  const over = {
    'employers/client-seven.mdx': '---\ndisclosed: false\ndescribedAs: A global bank\n---\n\nA bank.\n',
    'roles/model-keeper.mdx': roleFile('').replace('acme-robotics', 'client-seven'),
  };
  expect(options('employer', over)).toContain('client-seven A global bank 2');
});

test('closed roles are not counted', () => {
  const over = { 'roles/model-keeper.mdx': roleFile('closed: { on: 2026-11-12, why: filled }') };
  expect(options('kind', over)).toContain('role Roles 1');
});

test('skills are counted over roles, profiles, guides and their own pages', () => {
  expect(options('skill')).toEqual(['python Python 3']);
});

test('a city lies in its region and its country', () => {
  expect(placeValues({ city: 'Hebden Bridge', region: 'West Yorkshire', country: 'GB' })).toEqual([
    { key: 'united-kingdom', label: 'United Kingdom' },
    {
      key: 'west-yorkshire-united-kingdom',
      label: 'West Yorkshire, United Kingdom',
      within: 'united-kingdom',
    },
    {
      key: 'hebden-bridge-united-kingdom',
      label: 'Hebden Bridge, United Kingdom',
      within: 'west-yorkshire-united-kingdom',
    },
  ]);
});

test('cities of one name in two states are two places', () => {
  const cities = ['OR', 'ME'].map((region) =>
    placeValues({ city: 'Portland', region, country: 'US' }).at(-1),
  );
  expect(cities.map((city) => city?.key)).toEqual(['portland-or-united-states', 'portland-me-united-states']);
});

test('a city that bears the name of its region is one place with it', () => {
  expect(placeValues({ city: 'London', region: 'London', country: 'GB' }).map(({ label }) => label)).toEqual([
    'United Kingdom',
    'London, United Kingdom',
  ]);
});

test.each([
  [
    '{ currency: GBP, min: 25000, max: 45000, per: year, stated: true }',
    ['gbp-20000', 'gbp-30000', 'gbp-40000'],
  ],
  ['{ currency: GBP, min: 40000, max: 60000, per: year, stated: true }', ['gbp-40000']],
  ['{ currency: GBP, min: 60000, max: 60000, per: year, stated: true }', ['gbp-60000']],
  ['{ currency: GBP, max: 850, per: day, stated: true }', ['gbp-150000']],
  ['{ currency: JPY, min: 5500000, per: year, stated: true }', ['jpy-4000000']],
  ['{ currency: EUR, min: 80000, max: 100000, per: year, estimated: { by: StudySmarter } }', []],
  ['Competitive', []],
])('the bands of pay %s', (pay, keys) => {
  expect(valuesOf('pay', `pay: ${pay}`)).toEqual(keys);
});

test('bands of pay stand from the lowest up, with figures in their labels', () => {
  const over = {
    'roles/model-keeper.mdx': roleFile(
      'pay: { currency: GBP, min: 90000, max: 120000, per: year, stated: true }',
    ),
  };
  expect(options('pay', over)).toEqual([
    'gbp-60000 £60,000 to £80,000 a year 1',
    'gbp-80000 £80,000 to £100,000 a year 2',
    'gbp-100000 £100,000 to £150,000 a year 1',
  ]);
});

test.each([
  ['', ['employer']],
  ['recruiter: unnamed', ['recruiter']],
  ['recruiter: northgate-search', ['recruiter']],
])('who advertises: %s', (fields, keys) => {
  expect(valuesOf('advertised', fields)).toEqual(keys);
});

test('the status of a contract is a value where the advert states it', () => {
  expect(valuesOf('ir35', 'contract: { ir35: { status: outside } }')).toEqual(['outside']);
});

function valuesOf(key: FacetKey, fields: string): string[] {
  const found = findables(catalogueOf({ 'roles/model-keeper.mdx': roleFile(fields) })).find(
    (one) => one.kind === 'role' && one.role.slug === 'model-keeper',
  )!;
  return facets
    .find((facet) => facet.key === key)!
    .values(found)
    .map((value) => value.key);
}
