import { expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { pageList } from '#search/page-list.ts';
import { searchParts } from '#search/record.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const searchRecords = (of: Catalogue) => searchParts(of).flatMap(({ records }) => [...records()]);

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

test('a role carries its text, and what stands where no sentence of it matches', () => {
  expect(record('/roles/mlops-lead/')).toEqual({
    url: '/roles/mlops-lead/',
    language: 'en',
    content:
      'You lead the four people who bring our models into the orchard and keep them running there, from the first frost to the last apple. Platform. Run the model platform. Hire two engineers.',
    meta: {
      kind: 'role',
      summary:
        'You lead the four people who bring our models into the orchard and keep them running there, from the first frost to the last apple.',
    },
    sort: { row: '0' },
  });
});

test('another page carries its names as well', () => {
  expect(record('/skills/python/').meta).toMatchObject({ title: 'Python', kind: 'skill' });
});

test('a page without a text has its name for one, since Pagefind would leave it out', () => {
  const employer = 'employers/acme-robotics.mdx';
  expect(record('/employers/acme-robotics/', { [employer]: '---\nname: Acme Robotics\n---\n' }).content).toBe(
    'Acme Robotics',
  );
  expect(record('/employers/acme-robotics/', { [employer]: "---\nname: '…'\n---\n" }).content).toBe(
    'acme-robotics',
  );
  expect(keeper('', '…').content).toBe('Model Keeper');
});

test('line breaks of the source do not part a sentence, and blocks do', () => {
  const text = '## The work\n\nYou keep\nmodels *running*\n\n- one\n- two';
  expect(keeper('', text).content).toBe('The work. You keep models running. one. two.');
});

test('records are numbered as the rows of the table and the list of other pages are', () => {
  const catalogue = catalogueOf({ 'roles/model-keeper.mdx': roleFile('') });
  const pages = [
    ...catalogue.openRoles.map(({ slug }) => `/roles/${slug}/`),
    ...pageList(catalogue).map(({ path }) => path),
  ];
  const records = searchRecords(catalogue);
  expect(records.map(({ url }) => url)).toEqual(pages);
  expect(records.map(({ sort }) => sort.row)).toEqual(pages.map((_, row) => String(row)));
});

test.each([
  ['nothing', {}, false],
  ['a fact that the table of roles has', { 'roles/model-keeper.mdx': roleFile('closes: 2026-12-15') }, false],
  ['the text of a role', { 'roles/model-keeper.mdx': roleFile('', 'You keep models warm.') }, true],
  [
    'the title of a role',
    { 'roles/model-keeper.mdx': roleFile('').replace('Model Keeper', 'Keeper of Models') },
    true,
  ],
  ['what a role is at a glance', { 'roles/model-keeper.mdx': roleFile('glance: { role: You keep. }') }, true],
  ['that a role is closed', { 'roles/model-keeper.mdx': roleFile('closes: 2026-11-15') }, true],
  ['the name of an employer', { 'employers/acme-robotics.mdx': '---\nname: Acme\n---\n' }, true],
])('what its parts are made of says whether an index must be made again: %s', (_, over, isOther) => {
  const keeper = { 'roles/model-keeper.mdx': roleFile('') };
  const madeOf = (files: Record<string, string>) =>
    searchParts(catalogueOf({ ...keeper, ...files })).map((part) => [...part.madeOf()]);
  if (isOther) expect(madeOf(over)).not.toEqual(madeOf({}));
  else expect(madeOf(over)).toEqual(madeOf({}));
});
