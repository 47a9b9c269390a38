import type { FacetKey } from '#domain/facets.ts';
import { perPage, type SearchState } from './search-state.ts';

/** With a value of a facet, or without it. */
export function withValue(state: SearchState, facet: FacetKey, key: string, chosen: boolean): SearchState {
  const others = (state.chosen[facet] ?? []).filter((one) => one !== key);
  const all = { ...state.chosen, [facet]: chosen ? [...others, key] : others };
  const left = Object.entries(all).filter(([, values]) => values.length > 0);
  return { ...state, shown: perPage, chosen: Object.fromEntries(left) };
}
