import type { FacetKey } from '#domain/facets.ts';
import { reading, type Reading } from '#search/grammar/reading.ts';
import type { Index } from './search-index.ts';
import { perPage, type SearchState } from './search-state.ts';
import { withValue } from './search-value.ts';

/** One thing that was asked, and the state without it. */
export type Removal = { label: string; kind: string; without: SearchState };

type Span = { from: number; to: number };

/** Everything that narrows a search and can be taken away: what words were understood as, then what was chosen. */
export function removals(state: SearchState, { understood }: Reading, { rows }: Index): Removal[] {
  const chosen = Object.entries(state.chosen) as [FacetKey, string[]][];
  const window = (kind: 'posted' | 'closing', before: string) => {
    const days = state[kind];
    if (days === undefined) return [];
    const label = `${before === 'within' ? 'Closing' : 'Posted'} ${days === 1 ? 'today' : `${before} ${days} days`}`;
    return [{ label, kind, without: { ...state, [kind]: undefined, shown: perPage } }];
  };
  return [
    ...understood.map(({ label, kind, ...span }) => ({ label, kind, without: withoutWords(state, [span]) })),
    ...chosen.flatMap(([facet, keys]) =>
      keys.map((key) => ({
        label: labelOf(facet, key),
        kind: facet,
        without: withValue(state, facet, key, false),
      })),
    ),
    ...window('posted', 'in the last'),
    ...window('closing', 'within'),
  ];

  function labelOf(facet: FacetKey, key: string): string {
    if (facet === 'kind') return key;
    const list = rows.facets[facet];
    return list.words[list.position(key) ?? -1] ?? key;
  }
}

/** The words that are searched for as they are, one by one. */
export function wordRemovals(state: SearchState, { left }: Reading): Removal[] {
  return left.map(({ word, ...span }) => ({
    label: `“${word}”`,
    kind: 'word',
    without: withoutWords(state, [span]),
  }));
}

/** Without a value, whether it was chosen or understood from words. */
export function withoutValue(
  state: SearchState,
  facet: FacetKey,
  key: string,
  { lexicon }: Index,
): SearchState {
  const rest = withValue(state, facet, key, false);
  const { wanted, understood } = reading(rest.text, lexicon);
  if (!wanted.chosen[facet]?.includes(key)) return rest;
  const spans = understood.filter(({ kind }) => kind === facet);
  const says = (text: string) => reading(text, lexicon).wanted.chosen[facet]?.includes(key) ?? false;
  const saying = spans.filter((span) => !says(cut(rest.text, [span])));
  return withoutWords(rest, saying.length > 0 ? saying : spans);
}

/** Without the words that say how long ago, or how soon. */
export function withWindow(
  state: SearchState,
  kind: 'posted' | 'closing',
  days: number | undefined,
  { lexicon }: Index,
): SearchState {
  const spans = reading(state.text, lexicon).understood.filter((one) => one.kind === kind);
  return { ...withoutWords(state, spans), [kind]: days };
}

function withoutWords(state: SearchState, spans: readonly Span[]): SearchState {
  return { ...state, text: cut(state.text, spans), shown: perPage };
}

/** A text without stretches of it. */
export function cut(text: string, spans: readonly Span[]): string {
  return spans
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from).trimEnd()} ${rest.slice(to).trimStart()}`, text)
    .trim();
}
