import { match, type Match } from '#search/match.ts';
import type { Clause, Query } from '#search/query.ts';
import { nearMatches, ranked } from '#search/rank.ts';
import { reading, type Reading } from '#search/reading.ts';
import { clauseScores, type TextHits } from '#search/term-score.ts';
import type { Index } from './search-index.ts';
import type { SearchState } from './search-state.ts';

export type Answer = {
  reading: Reading;
  /** What is asked of roles, without the words that nothing has. */
  query: Query;
  match: Match;
  /** Rows in order. */
  found: number[];
  /** Rows that have some of the words only. */
  close: number[];
  /** Words that nothing has, where others are left. */
  unmatched: Clause[];
};

/** What is known beside the table, and may not be known yet. */
export type Beside = {
  now: number;
  /** Where the texts have a clause. */
  texts?: ((clause: Clause) => TextHits | undefined) | undefined;
  unbroken?: TextHits | undefined;
  /** Of each row: 0 is too far, 1 near, 2 remote and open to people there. */
  near?: Uint8Array | undefined;
  distances?: Float32Array | undefined;
  /** Whether nothing more will be known. */
  settled?: boolean;
};

const few = 10;

/** What a state finds among roles. Once the texts are known, words that nothing has are left out. */
export function answer(index: Index, state: SearchState, beside: Beside): Answer {
  const { rows, lexicon } = index;
  const read = reading(state.text, lexicon);
  const asked = query(state, read);
  const first = matched(asked);
  const unmatched =
    beside.settled && !first.fails.includes(0)
      ? asked.clauses.filter((clause) => !clause.excluded && !isSomewhere(clause))
      : [];
  const rest = { ...asked, clauses: asked.clauses.filter((clause) => !unmatched.includes(clause)) };
  const isLeft = unmatched.length > 0 && narrows(rest);
  const settled = isLeft ? rest : asked;
  const answered = isLeft ? matched(rest) : first;
  const options = { ...beside, text: state.text };
  const found = inOrder(settled, answered);
  return {
    reading: read,
    query: settled,
    match: answered,
    found,
    close: found.length < few ? nearMatches(rows, settled, answered, options) : [],
    unmatched: isLeft ? unmatched : [],
  };

  function matched(wanted: Query, texts = beside.texts): Match {
    const { now, near } = beside;
    return match(rows, wanted, {
      now,
      near,
      unfinished: true,
      texts: wanted.clauses.map((one) => texts?.(one)),
    });
  }

  /** What the texts alone have stands below, so that it moves nothing that is already being read. */
  function inOrder(wanted: Query, whole: Match): number[] {
    const all = ranked(rows, wanted, whole, options);
    if (!beside.texts || wanted.sort !== 'best' || wanted.clauses.length === 0) return all;
    const still = new Set(all);
    const above = ranked(
      rows,
      wanted,
      matched(wanted, () => undefined),
      { ...options, unbroken: undefined },
    );
    return [...new Set([...above.filter((row) => still.has(row)), ...all])];
  }

  function isSomewhere(clause: Clause): boolean {
    return clauseScores(rows, clause, true, beside.texts?.(clause)).some((score) => score > 0);
  }
}

function query({ chosen, posted, closing, also, sort }: SearchState, { wanted }: Reading): Query {
  const { kind: _, ...facets } = chosen;
  const all: Query['chosen'] = { ...wanted.chosen };
  for (const [facet, keys] of Object.entries(facets) as [keyof typeof facets, string[]][])
    all[facet] = [...new Set([...(all[facet] ?? []), ...keys])];
  const byDistance =
    wanted.near !== undefined && (sort === 'near' || (sort === 'best' && wanted.clauses.length === 0));
  return {
    ...wanted,
    chosen: all,
    postedWithin: posted ?? wanted.postedWithin,
    closingWithin: closing ?? wanted.closingWithin,
    show: {
      unstatedPay: also.includes('unstated-pay'),
      estimates: also.includes('estimates'),
      closed: also.includes('closed'),
    },
    sort: byDistance ? 'near' : sort === 'near' ? 'best' : sort,
  };
}

/** Whether a query has anything that roles may fail to meet. */
export function narrows({
  clauses,
  chosen,
  without,
  pay,
  contract,
  postedWithin,
  closingWithin,
  near,
}: Query): boolean {
  return (
    clauses.some(({ excluded }) => !excluded) ||
    [chosen, without].some((values) => Object.values(values).some(({ length }) => length > 0)) ||
    [pay, contract, postedWithin, closingWithin, near].some((one) => one !== undefined)
  );
}
