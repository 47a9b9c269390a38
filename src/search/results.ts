import { match, type Match, type MatchOptions } from './match.ts';
import type { Query } from './query.ts';
import { nearMatches, ranked, type RankOptions } from './rank.ts';
import type { Rows } from './rows.ts';

/** What a query finds: rows in order; and where they are few, others that answer some of its words. */
export type Results = { rows: number[]; near: number[]; match: Match };

const few = 10;

export function results(rows: Rows, query: Query, options: MatchOptions & RankOptions): Results {
  const answer = match(rows, query, options);
  const found = ranked(rows, query, answer, options);
  return {
    rows: found,
    near: found.length >= few ? [] : nearMatches(rows, query, answer, options),
    match: answer,
  };
}
