import type { Measuring } from '#search/measures/measuring.ts';
import type { Query } from '#search/query.ts';
import { moment } from '#search/table/moment.ts';
import type { Rows } from '#search/table/rows.ts';
import type { Match } from './match.ts';
import type { TextHits } from './term-score.ts';
import { titleScores } from './title-score.ts';

export type RankOptions = {
  now: number;
  /** For sorting by `pay`. */
  measuring?: Measuring | undefined;
  /** The words as they were written, what the grammar took for filters among them. */
  text?: string;
  /** Adverts whose own text has all that was written, unbroken. */
  unbroken?: TextHits | undefined;
  /** Of each row, for sorting by `near`. */
  distances?: Float32Array | undefined;
};

/** Rows that meet every condition, in order. Those that are closed come last, whatever the order. */
export function ranked(rows: Rows, query: Query, match: Match, options: RankOptions): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++) if (match.fails[row] === 0) found.push(row);
  return sorted(rows, query, match, options, found);
}

export function sorted(
  rows: Rows,
  query: Query,
  match: Match,
  options: RankOptions,
  found: number[],
): number[] {
  const { stages, closes, timeZone } = rows;
  const { hour, endOf } = moment(options.now, timeZone);
  const today = endOf(1);
  /** Open, closing today, closed. */
  const stage = (row: number) =>
    stages.words[stages.codes[row]!] !== '' || (closes[row]! > 0 && closes[row]! <= hour)
      ? 2
      : closes[row]! > 0 && closes[row]! <= today
        ? 1
        : 0;
  const order = orders[query.sort](rows, query, match, options, found);
  const closing = query.sort === 'best' ? stage : () => 0;
  const stageOf = new Uint8Array(rows.count);
  for (const row of found) stageOf[row] = stage(row);
  return found.sort(
    (a, b) =>
      Number(stageOf[a] === 2) - Number(stageOf[b] === 2) || order(a, b) || closing(a) - closing(b) || a - b,
  );
}

type Order = (
  rows: Rows,
  query: Query,
  match: Match,
  options: RankOptions,
  found: number[],
) => (a: number, b: number) => number;

const unbrokenWeight = 1.5;

/** What is alike in an order stays as the table has it: the newest first. */
const orders: Record<Query['sort'], Order> = {
  newest: () => () => 0,
  closing:
    ({ closes }) =>
    (a, b) =>
      (closes[a] || Infinity) - (closes[b] || Infinity) || 0,
  near:
    (_rows, _query, _match, { distances }) =>
    (a, b) =>
      distances ? distances[a]! - distances[b]! || 0 : 0,
  best: (rows, query, match, { text = '', unbroken }, found) => {
    const score = new Float32Array(rows.count);
    const titles = titleScores(rows, text, query);
    for (const row of found) {
      const title = titles(rows.titles.codes[row]!);
      const together = (unbroken?.get(row) ?? 0) * unbrokenWeight;
      score[row] = (match.scores[row]! + title + together) * match.coverage[row]!;
    }
    return (a, b) => score[b]! - score[a]!;
  },
  pay: (rows, _query, _match, { measuring }, found) => measuring?.payOrder(rows, found) ?? (() => 0),
};
