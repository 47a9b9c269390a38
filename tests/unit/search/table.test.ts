import { expect, test } from 'vitest';
import { daysBetween } from '#domain/calendar-date.ts';
import { facets, type Facet, type Findable } from '#domain/facets.ts';
import { advertCatalogue } from '../../relevance/adverts.ts';
import { rolesOf, rowsOf } from './roles-of.ts';
import { row } from './row.ts';

const adverts = advertCatalogue();

test('each row has the values that its role has, facet by facet', () => {
  const { rows } = rowsOf(adverts);
  for (const facet of facets.filter(({ key }) => key !== 'kind') as readonly Facet[]) {
    const list = rows.facets[facet.key as keyof typeof rows.facets];
    for (const [at, role] of adverts.openRoles.entries()) {
      const found: Findable = { kind: 'role', role };
      const wanted = facet.values(found);
      const read = [...list.codes.subarray(list.starts[at], list.starts[at + 1])].map(
        (code) => list.values()[code]!,
      );
      const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
      expect(read.sort(byKey), `${role.slug} ${facet.key}`).toEqual(wanted.sort(byKey));
    }
  }
});

test('each row says what its role says', () => {
  const { rows } = rowsOf(adverts);
  for (const [at, role] of adverts.openRoles.entries()) {
    const { pay, payWords, closes, contract, recruiter } = role;
    expect(row(rows, at)).toMatchObject({
      slug: role.slug,
      title: role.title,
      employer: role.employer.name,
      recruiter: recruiter?.name,
      skills: role.skills.map(({ name }) => name).sort(),
      stage: '',
      length: contract.kind === 'stated' ? contract.value.length : undefined,
      posted: daysBetween('1970-01-01', role.posted),
      closes: closes.kind === 'stated' ? closes.value.at.epochMilliseconds / 3_600_000 : undefined,
      pay:
        pay.kind === 'unknown'
          ? { kind: 'unknown', words: payWords ?? '' }
          : {
              kind: pay.kind,
              currency: pay.value.currency,
              per: pay.value.per,
              min: pay.value.min,
              max: pay.value.max,
              by: pay.kind === 'estimated' ? pay.by : '',
            },
    });
  }
});

test.each([
  ['pay: { currency: GBP, max: 850, per: day, stated: true }', { kind: 'stated', min: undefined, max: 850 }],
  ['pay: { currency: GBP, min: 12.6, per: hour, stated: true }', { min: 12.6, max: undefined }],
  ['pay: { currency: GBP, min: 12.6, max: 13.45, per: hour, stated: true }', { min: 12.6, max: 13.45 }],
  [
    'pay: { currency: EUR, min: 9, max: 10, per: year, estimated: { by: Two Words } }',
    { kind: 'estimated', by: 'Two Words' },
  ],
  ['pay: As agreed', { kind: 'unknown', words: 'As agreed' }],
  ['', { kind: 'unknown', words: '' }],
])('pay %s', (fields, pay) => {
  const { rows } = rowsOf(rolesOf({ baker: `title: Baker\n${fields}` }));
  expect(row(rows, 0).pay).toMatchObject(pay);
});

test.each([
  ['data-engineer', '='],
  ['data-engineer-acme', '=-@'],
  ['acme-data-engineer-2', '@-=-2'],
  ['engineer-of-data', 'engineer-of-data'],
])('the address %s is kept as %s', (address, kept) => {
  const { rows } = rowsOf(rolesOf({ [address]: 'title: Data Engineer' }));
  expect(rows.slugs.words).toEqual([kept]);
  expect(row(rows, 0).slug).toBe(address);
});

test('an agency is named, or known not to give its name', () => {
  const { rows, names } = rowsOf(
    rolesOf(
      { a: 'title: A\nrecruiter: north', b: 'title: B\nrecruiter: unnamed', c: 'title: C' },
      { 'employers/north.mdx': 'name: North Search\nkind: agency' },
    ),
  );
  expect(names.map((_, at) => row(rows, at).recruiter)).toEqual(['North Search', '', undefined]);
});

test('closed roles come after open ones, and only when asked for', () => {
  const catalogue = rolesOf({
    filled: 'title: Filled\nposted: 2026-11-10\nclosed: { on: 2026-11-12, why: filled }',
    open: 'title: Open\nposted: 2026-11-01',
  });
  expect(rowsOf(catalogue).rows.count).toBe(1);
  const { rows } = rowsOf(catalogue, true);
  expect([row(rows, 0), row(rows, 1)].map(({ title, stage, posted }) => [title, stage, posted])).toEqual([
    ['Open', '', 20758],
    ['Filled', 'filled', 20767],
  ]);
});

test('a site without roles has a table without rows', () => {
  expect(rowsOf(rolesOf({})).rows.count).toBe(0);
});

test('roles of one employer that are alike are written once', () => {
  const fields = (title: string) =>
    `title: ${title}\nskills: [python, sql]\nlocations: [{ city: York, country: GB }]`;
  const { rows } = rowsOf(rolesOf({ one: fields('One'), two: fields('Two'), three: 'title: Three' }));
  expect(
    [0, 1, 2].map((at) => [row(rows, at).title, row(rows, at).skills.length, row(rows, at).places]),
  ).toEqual([
    ['One', 2, ['York, United Kingdom']],
    ['Three', 0, ['Leeds, United Kingdom']],
    ['Two', 2, ['York, United Kingdom']],
  ]);
});
