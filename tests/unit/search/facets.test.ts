import { expect, test } from 'vitest';
import { facetOptions, facets, findables, type FacetKey } from '#domain/facets.ts';
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
    ['seniority', []],
    ['employer', ['acme-robotics']],
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
