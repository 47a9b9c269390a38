import type { FacetKey } from '#domain/facets.ts';
import type { Index } from './search-index.ts';
import { withoutValue, withWindow } from './search-removals.ts';
import { alsos, perPage, searchState, type SearchState } from './search-state.ts';
import { withValue } from './search-value.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * The state after a field of the form was used, other than the box of words. With an index, words that say what
 * is taken away are taken away as well.
 */
export function afterField(before: SearchState, field: Field, index: Index | undefined): SearchState {
  const state = { ...before, shown: perPage };
  const { name, value } = field;
  const checked = field instanceof HTMLInputElement && field.checked;
  switch (name) {
    case 'sort':
      return { ...state, sort: searchState(new URLSearchParams({ sort: value }), []).sort };
    case 'also':
      return { ...state, also: alsos.filter((one) => (one === value ? checked : state.also.includes(one))) };
    case 'posted':
    case 'closing': {
      const days = value === '' ? undefined : Number(value);
      return index ? withWindow(state, name, days, index) : { ...state, [name]: days };
    }
    default: {
      const facet = facetOf(field);
      if (facet === undefined) return state;
      return !checked && index
        ? withoutValue(state, facet, value, index)
        : withValue(state, facet, value, checked);
    }
  }
}

/** Of a box among the values of a facet. */
export function facetOf(field: Element): FacetKey | undefined {
  // The server writes the keys of facets there.
  return field.closest<HTMLElement>('fieldset[data-facet]')?.dataset['facet'] as FacetKey | undefined;
}
