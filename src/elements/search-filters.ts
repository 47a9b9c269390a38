import type { FacetKey } from '#domain/facets.ts';
import { counts, windowCounts } from '#search/ranking/counts.ts';
import { longList } from '#search/table/long-list.ts';
import { withPayBands } from '#search/table/pay-bands.ts';
import type { RowFacet, Rows } from '#search/table/rows.ts';
import type { Answer } from './search-answer.ts';
import { boxes, firstCount, showBox } from './search-form.ts';
import { copy, part } from './search-part.ts';
import type { SearchState } from './search-state.ts';

/** Shows what is chosen, also by words, and how many roles each value would leave; of `kinds` what is known. */
export function showFilters(
  root: HTMLElement,
  rows: Rows,
  state: SearchState,
  { query, match }: Answer,
  now: number,
  kinds?: Record<string, number>,
): void {
  const left = counts(withPayBands(rows), match);
  for (const fieldset of root.querySelectorAll<HTMLElement>('fieldset[data-facet]')) {
    // The server writes the keys of facets there.
    const facet = fieldset.dataset['facet'] as FacetKey;
    const chosen = (facet === 'kind' ? state.chosen.kind : query.chosen[facet]) ?? [];
    const count = (key: string) =>
      facet === 'kind' ? kinds?.[key] : (left[facet][rows.facets[facet].position(key) ?? -1] ?? 0);
    if (facet !== 'kind') showList(fieldset, root, rows, facet, chosen, left[facet]);
    for (const box of boxes(fieldset))
      showBox(
        box,
        chosen.includes(box.value),
        kinds || facet !== 'kind' ? count(box.value) : firstCount(box),
      );
    if (chosen.length > 0) part<HTMLDetailsElement>(fieldset, 'details').open = true;
  }
  for (const [window, within] of [
    ['posted', query.postedWithin],
    ['closing', query.closingWithin],
  ] as const) {
    const soon = windowCounts(rows, match, window, windowDays, now);
    for (const box of boxes(part(root, `fieldset[data-window=${window}]`))) {
      const at = windowDays.indexOf(Number(box.value));
      showBox(box, box.value === String(within ?? ''), at < 0 ? undefined : soon[at]);
    }
  }
}

const windowDays = [1, 7, 30];

/** A long list shows its top values, unless one of its boxes was just used: that must stay where it is. */
function showList(
  fieldset: HTMLElement,
  root: HTMLElement,
  rows: Rows,
  facet: RowFacet,
  chosen: readonly string[],
  counts: Int32Array,
): void {
  const list = part(fieldset, '[data-options]');
  const has = (key: string) => boxes(fieldset).some(({ value }) => value === key);
  if (list.contains(document.activeElement)) return;
  if (!fieldset.hasAttribute('data-long') && chosen.every(has)) return;
  const narrow = fieldset.querySelector<HTMLInputElement>('[data-narrow]')?.value;
  const labels = longList(rows.facets[facet], counts, chosen, narrow).map(({ key, label, depth }) => {
    const option = copy(root, 'template[data-option]');
    const box = part<HTMLInputElement>(option, 'input');
    box.value = key;
    option.dataset['depth'] = String(depth);
    part(option, '[data-label]').textContent = label;
    return option;
  });
  list.replaceChildren(...labels);
}
