import type { Measuring } from '#search/measures/measuring.ts';
import type { Query } from '#search/query.ts';
import { moment } from '#search/table/moment.ts';
import type { RowFacet, Rows } from '#search/table/rows.ts';
import { clauseScores, type TextHits } from './term-score.ts';

/** What each row fails to meet: how many conditions, and, where it is one alone, which. */
export type Match = {
  fails: Uint8Array;
  failed: Uint8Array;
  /** How well each row answers the words, whatever else it fails. */
  scores: Float32Array;
  /** Of the words that are wanted, how much each row answers: 1 is every one. */
  coverage: Float32Array;
  /** 1 where pay was compared by a period that the advert does not name. */
  derived: Uint8Array;
};

export type MatchOptions = {
  /** Where pay or the length of a contract is asked for. */
  measuring?: Measuring | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** For each clause what was found in the adverts' own text; undefined while that is not known. */
  texts?: readonly (TextHits | undefined)[];
  /** Whether the last word may still go on. */
  unfinished?: boolean;
  /** Of each row: 0 is too far, 1 near, 2 remote and open to people there. */
  near?: Uint8Array | undefined;
};

/** The conditions that are not a facet. A facet has the number of its place among `rows.facets`, and 1. */
export const conditions = { other: 0, posted: 60, closing: 61, pay: 62, length: 63, words: 64 } as const;

export function facetCondition(rows: Rows, facet: string): number {
  return Object.keys(rows.facets).indexOf(facet) + 1;
}

export function match(rows: Rows, query: Query, options: MatchOptions): Match {
  const { count } = rows;
  const found: Match = {
    fails: new Uint8Array(count),
    failed: new Uint8Array(count),
    scores: new Float32Array(count),
    coverage: new Float32Array(count).fill(1),
    derived: new Uint8Array(count),
  };
  const fail = (row: number, condition: number) => {
    found.fails[row]! += 1;
    found.failed[row] = condition;
  };
  const each = (condition: number, holds: (row: number) => boolean) => {
    for (let row = 0; row < count; row++) if (!holds(row)) fail(row, condition);
  };

  const { kind } = query.chosen;
  if (kind?.length && !kind.includes('role')) each(conditions.other, () => false);
  for (const [facet, list] of Object.entries(rows.facets)) {
    const wanted = flags(list, query.chosen[facet as RowFacet]);
    const refused = flags(list, query.without[facet as RowFacet]);
    const silent = facet === 'pay' && query.show.unstatedPay;
    if (wanted)
      each(
        facetCondition(rows, facet),
        (row) => some(list, row, wanted) || (silent && list.starts[row] === list.starts[row + 1]),
      );
    if (refused) each(conditions.other, (row) => !some(list, row, refused));
  }
  answerWords(rows, query, options, found, fail);
  answerDates(rows, query, options, each);
  const { near } = options;
  if (near) each(conditions.other, (row) => near[row] !== 0);
  options.measuring?.answerMeasures(rows, query, found, each);
  return found;
}

/** Of a word that many rows have, an answer says less. */
function answerWords(
  rows: Rows,
  { clauses }: Query,
  { texts, unfinished = false }: MatchOptions,
  found: Match,
  fail: (row: number, condition: number) => void,
): void {
  const { count } = rows;
  const answered = new Float32Array(count);
  let all = 0;
  for (const [nth, clause] of clauses.entries()) {
    const last = unfinished && nth === clauses.length - 1;
    const scores = clauseScores(rows, clause, last && !clause.excluded, texts?.[nth]);
    if (clause.excluded) {
      for (let row = 0; row < count; row++) if (scores[row]! > 0) fail(row, conditions.other);
      continue;
    }
    let among = 0;
    for (const score of scores) if (score > 0) among += 1;
    const worth = Math.log(1 + count / (1 + among)) / Math.log(1 + count);
    all += worth;
    for (let row = 0; row < count; row++) {
      found.scores[row]! += scores[row]! * (0.5 + worth / 2);
      if (scores[row]! > 0) answered[row]! += worth;
    }
  }
  if (all === 0) return;
  for (let row = 0; row < count; row++) {
    found.coverage[row] = answered[row]! / all;
    if (answered[row]! < all * 0.999) fail(row, conditions.words);
  }
}

function answerDates(
  { stages, posted, closes, timeZone }: Rows,
  { show, postedWithin, closingWithin }: Query,
  { now }: MatchOptions,
  each: (condition: number, holds: (row: number) => boolean) => void,
): void {
  const { day, hour, endOf } = moment(now, timeZone);
  const closed = stages.words.map((word) => word !== '');
  const past = (row: number) => closes[row]! > 0 && closes[row]! <= hour;
  if (!show.closed) each(conditions.other, (row) => !closed[stages.codes[row]!] && !past(row));
  if (postedWithin !== undefined) each(conditions.posted, (row) => posted[row]! > day - postedWithin);
  if (closingWithin === undefined) return;
  const end = endOf(closingWithin);
  each(conditions.closing, (row) => closes[row]! > hour && closes[row]! <= end);
}

type List = Rows['facets'][RowFacet];

/** Which of the words of a list are named; undefined when none is wanted. */
function flags({ words, position }: List, keys: readonly string[] | undefined): Uint8Array | undefined {
  if (!keys?.length) return undefined;
  const named = new Uint8Array(words.length);
  for (const key of keys) {
    const at = position(key);
    if (at !== undefined) named[at] = 1;
  }
  return named;
}

function some({ codes, starts }: List, row: number, named: Uint8Array): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (named[codes[at]!] === 1) return true;
  return false;
}
