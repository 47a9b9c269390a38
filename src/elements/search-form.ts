import type { FacetKey } from '#domain/facets.ts';
import type { SearchState } from './search-state.ts';

/** The facets that a form has. */
export function formFacets(root: ParentNode): FacetKey[] {
  // The server writes the keys of facets there.
  return [...root.querySelectorAll<HTMLElement>('fieldset[data-facet]')].map(
    ({ dataset }) => dataset['facet'] as FacetKey,
  );
}

/** Sets the fields that words do not set. The box keeps what it shows if that says the same. */
export function fill(form: HTMLFormElement, { text, also, sort }: SearchState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.name === 'sort') field.value = sort;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.name === 'q' && field.value.trim() !== text.trim()) field.value = text;
    if (field.name === 'also') field.checked = also.some((one) => one === field.value);
  }
}

/** The filters as the page came with them. */
export function showNoFilters(root: ParentNode): void {
  for (const box of boxes(root)) showBox(box, box.type === 'radio' && box.value === '', firstCount(box));
}

/** The count that the page came with. */
export function firstCount(box: HTMLInputElement): number | undefined {
  const count = box.closest('label')?.querySelector<HTMLElement>('[data-count]')?.dataset['count'];
  return count ? Number(count) : undefined;
}

export function boxes(within: ParentNode): HTMLInputElement[] {
  return [...within.querySelectorAll<HTMLInputElement>('[data-options] input')];
}

/** `count` is how many roles the value would leave, where that is known. */
export function showBox(box: HTMLInputElement, checked: boolean, count: number | undefined): void {
  box.checked = checked;
  const label = box.closest('label');
  const place = label?.querySelector<HTMLElement>('[data-count]');
  if (place) place.textContent = count === undefined ? '' : String(count);
  label?.toggleAttribute('data-empty', count === 0 && !checked);
}
