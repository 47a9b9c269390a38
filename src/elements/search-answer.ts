import { match, type Match } from '#search/ranking/match.ts';
import type { Clause, Query } from '#search/query.ts';
import { ranked } from '#search/ranking/rank.ts';
import { reading, type Reading } from '#search/grammar/reading.ts';
import type { TextHits } from '#search/ranking/term-score.ts';
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

/** What a state finds among roles by the table alone. */
export function answer(
  { rows, lexicon }: Index,
  state: SearchState,
  { now, near, distances }: Beside,
): Answer {
  const read = reading(state.text, lexicon);
  const asked = query(state, read);
  const { measuring } = lexicon.told;
  const matched = match(rows, asked, { now, near, unfinished: true, measuring });
  return {
    reading: read,
    query: asked,
    match: matched,
    found: ranked(rows, asked, matched, { now, distances, text: state.text, measuring }),
    close: [],
    unmatched: [],
  };
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
