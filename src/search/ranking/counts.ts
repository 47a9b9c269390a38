import { moment } from '#search/table/moment.ts';
import type { RowFacet, Rows } from '#search/table/rows.ts';
import { conditions, facetCondition, type Match } from './match.ts';

/**
 * How many roles would remain if a value were chosen beside the others of its facet's choice: what the facet
 * itself has chosen does not count against its values. By position among the values of the facet.
 */
export type Counts = Record<RowFacet, Int32Array>;

export function counts(rows: Rows, { fails, failed }: Match): Counts {
  const entries = Object.entries(rows.facets).map(([facet, { words, codes, starts }]) => {
    const found = new Int32Array(words.length);
    const condition = facetCondition(rows, facet);
    for (let row = 0; row < rows.count; row++) {
      if (fails[row]! > 0 && (fails[row]! > 1 || failed[row] !== condition)) continue;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) found[codes[at]!]! += 1;
    }
    return [facet, found] as const;
  });
  // An entry for each facet of the rows.
  return Object.fromEntries(entries) as Counts;
}

/** How many roles would remain if they had to be posted, or to close, within so many days. */
export function windowCounts(
  rows: Rows,
  { fails, failed }: Match,
  window: 'posted' | 'closing',
  days: readonly number[],
  now: number,
): number[] {
  const { day, hour, endOf } = moment(now, rows.timeZone);
  const { posted, closes } = rows;
  return days.map((within) => {
    const end = endOf(within);
    let found = 0;
    for (let row = 0; row < rows.count; row++) {
      if (fails[row]! > 0 && (fails[row]! > 1 || failed[row] !== conditions[window])) continue;
      if (window === 'posted' ? posted[row]! > day - within : closes[row]! > hour && closes[row]! <= end)
        found += 1;
    }
    return found;
  });
}
