import type { Query } from '#search/query.ts';
import type { Rows } from '#search/table/rows.ts';
import { conditions, type Match } from './match.ts';
import { sorted, type RankOptions } from './rank.ts';

const leastCoverage = 0.3;

/** Rows that meet every condition but have some of the words only. */
export function nearMatches(rows: Rows, query: Query, match: Match, options: RankOptions): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++)
    if (
      match.fails[row] === 1 &&
      match.failed[row] === conditions.words &&
      match.coverage[row]! >= leastCoverage
    )
      found.push(row);
  return sorted(rows, { ...query, sort: 'best' }, match, options, found);
}
