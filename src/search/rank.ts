import { conditions, type Match } from './match.ts';
import { moment } from './moment.ts';
import type { Query } from './query.ts';
import { yearlyPay } from './row-pay.ts';
import { fields, spaced } from './row-text.ts';
import type { Rows } from './rows.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

export type RankOptions = {
  now: number;
  /** The words as they were written, what the grammar took for filters among them. */
  text?: string;
  /** Of each row, for sorting by `near`. */
  distances?: Float32Array | undefined;
};

/** Rows that meet every condition, in order. Those that are closed come last, whatever the order. */
export function ranked(rows: Rows, query: Query, match: Match, options: RankOptions): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++) if (match.fails[row] === 0) found.push(row);
  return sorted(rows, query, match, options, found);
}

/** Rows that meet every condition but have some of the words only, the most of them first. */
export function nearMatches(rows: Rows, query: Query, match: Match, options: RankOptions): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++)
    if (
      match.fails[row] === 1 &&
      match.failed[row] === conditions.words &&
      match.coverage[row]! >= leastCoverage
    )
      found.push(row);
  const coverage = (row: number) => Math.round(match.coverage[row]! * 8);
  return sorted(rows, { ...query, sort: 'best' }, match, options, found).sort(
    (a, b) => coverage(b) - coverage(a),
  );
}

const leastCoverage = 0.3;

function sorted(rows: Rows, query: Query, match: Match, options: RankOptions, found: number[]): number[] {
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
  const order = orders[query.sort](rows, match, options, found);
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
  match: Match,
  options: RankOptions,
  found: number[],
) => (a: number, b: number) => number;

/** What is alike in an order stays as the table has it: the newest first. */
const orders: Record<Query['sort'], Order> = {
  newest: () => () => 0,
  closing:
    ({ closes }) =>
    (a, b) =>
      (closes[a] || Infinity) - (closes[b] || Infinity) || 0,
  near:
    (_rows, _match, { distances }) =>
    (a, b) =>
      distances ? distances[a]! - distances[b]! || 0 : 0,
  best: (rows, match, { text = '' }, found) => {
    const score = new Float32Array(rows.count);
    const titles = titleScores(rows, text);
    for (const row of found) score[row] = match.scores[row]! + titles[rows.titles.codes[row]!]!;
    return (a, b) => score[b]! - score[a]!;
  },
  /**
   * Stated pay before estimates before none, the highest first; of several currencies, which are never
   * compared, the most frequent first.
   */
  pay: (rows, _match, _options, found) => {
    const often = new Map<string, number>();
    const currency = (row: number) => {
      const kind = rows.payKinds[rows.payKind[row]!]!;
      return kind.kind === 'unknown' ? '' : kind.currency;
    };
    for (const row of found) often.set(currency(row), (often.get(currency(row)) ?? 0) + 1);
    const sorts = { stated: 0, estimated: 1, unknown: 2 };
    const sort = (row: number) => sorts[rows.payKinds[rows.payKind[row]!]!.kind];
    return (a, b) =>
      sort(a) - sort(b) ||
      (currency(a) === currency(b)
        ? yearlyPay(rows, b) - yearlyPay(rows, a)
        : often.get(currency(b))! - often.get(currency(a))! || (currency(a) < currency(b) ? -1 : 1));
  },
};

/** How near each title comes to what was written; far above everything else where they are the same. */
function titleScores(rows: Rows, text: string): Float32Array {
  const [title] = fields(rows);
  const asked = words(text);
  const scores = new Float32Array(title!.written.length);
  if (asked.length === 0) return scores;
  const [written, stems] = [spaced(asked), new Set(asked.map(stem))];
  for (const [at, own] of title!.stems.entries()) {
    if (title!.written[at] === written) scores[at] = sameTitle;
    const parts = own.trim().split(' ');
    const shared = parts.filter((part) => stems.has(part)).length;
    if (shared > 0) scores[at]! += closeTitle * (shared / parts.length + shared / stems.size);
  }
  return scores;
}

const sameTitle = 100;
const closeTitle = 3;
