import { expect, test } from 'vitest';
import { counts, windowCounts } from '#search/ranking/counts.ts';
import { match } from '#search/ranking/match.ts';
import { measuring } from '#search/measures/measuring.ts';
import type { Query } from '#search/query.ts';
import type { RowFacet } from '#search/table/rows.ts';
import { advertCatalogue } from '../../relevance/adverts.ts';
import { now, query, rowsOf } from './roles-of.ts';

const { rows } = rowsOf(advertCatalogue());

function matching(wanted: Partial<Query>): number {
  return match(rows, query(wanted), { now, measuring }).fails.filter((fails) => fails === 0).length;
}

test.each([
  ['nothing', {}],
  ['one facet', { chosen: { workplace: ['remote'] } }],
  [
    'several values and facets',
    { chosen: { workplace: ['remote', 'hybrid'], place: ['germany', 'leeds-united-kingdom'] } },
  ],
  [
    'pay and what is refused',
    {
      pay: { currency: 'GBP', per: 'year' as const, least: 40_000 },
      without: { employment: ['contract' as const] },
    },
  ],
  ['words', { clauses: [{ alternatives: [{ words: ['nurse'], phrase: false }], excluded: false }] }],
] satisfies [string, Partial<Query>][])(
  'beside %s, a count says what remains if a value alone is chosen of its facet',
  (_, wanted: Partial<Query>) => {
    const found = counts(rows, match(rows, query(wanted), { now, measuring }));
    for (const facet of Object.keys(rows.facets) as RowFacet[]) {
      const values = rows.facets[facet].values();
      for (let at = 0; at < values.length; at += Math.ceil(values.length / 12)) {
        const { key } = values[at]!;
        const chosen = { ...wanted.chosen, [facet]: [key] };
        expect(found[facet][at], `${facet} ${key}`).toBe(matching({ ...wanted, chosen }));
      }
    }
  },
);

test('roles by when they were posted and when they close', () => {
  const wanted = { chosen: { place: ['leeds-united-kingdom'] }, postedWithin: 1 };
  const answer = match(rows, query(wanted), { now, measuring });
  const days = [1, 7, 30];
  expect(windowCounts(rows, answer, 'posted', days, now)).toEqual(
    days.map((postedWithin) => matching({ ...wanted, postedWithin })),
  );
  expect(windowCounts(rows, answer, 'closing', days, now)).toEqual(
    days.map((closingWithin) => matching({ ...wanted, closingWithin })),
  );
});
