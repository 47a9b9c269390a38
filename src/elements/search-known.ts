import type { FacetKey } from '#domain/facets.ts';
import type { Index } from './search-index.ts';
import { queryString, type SearchState } from './search-state.ts';

/** Without values that the site does not have; the same state when it has all. */
export function knownState(state: SearchState, { rows, lexicon }: Index): SearchState {
  const isKnown = (facet: FacetKey, key: string) =>
    facet === 'kind'
      ? kinds.includes(key)
      : (lexicon.label({ facet, key }) ?? rows.facets[facet].position(key)) !== undefined;
  const chosen = Object.entries(state.chosen).flatMap(([facet, keys]) => {
    // The keys of what is chosen are those of facets.
    const known = keys.filter((key) => isKnown(facet as FacetKey, key));
    return known.length > 0 ? [[facet, known]] : [];
  });
  const known = { ...state, chosen: Object.fromEntries(chosen) };
  return queryString(known) === queryString(state) ? state : known;
}

const kinds = ['role', 'employer', 'profile', 'guide', 'skill'];
