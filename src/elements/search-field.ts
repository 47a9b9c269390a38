import { facetOf } from './search-form.ts';
import type { Index } from './search-index.ts';
import { alsos, perPage, searchState, withValue, type SearchState } from './search-state.ts';

type Field = HTMLInputElement | HTMLSelectElement;
type Engine = Pick<typeof import('./search-engine.ts'), 'withoutValue' | 'withWindow'>;

/**
 * The state after a field of the form was used, other than the box of words. With the engine and an index,
 * words that say what is taken away are taken away as well.
 */
export function afterField(
  before: SearchState,
  field: Field,
  engine: Engine | undefined,
  index: Index | undefined,
): SearchState {
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
      return engine && index ? engine.withWindow(state, name, days, index) : { ...state, [name]: days };
    }
    default: {
      const facet = facetOf(field);
      if (facet === undefined) return state;
      return !checked && engine && index
        ? engine.withoutValue(state, facet, value, index)
        : withValue(state, facet, value, checked);
    }
  }
}
