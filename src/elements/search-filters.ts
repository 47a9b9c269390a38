import type { Counts } from './search-engine.ts';
import type { SearchQuery } from './search-query.ts';

/** The checkboxes of a search form, wherever in the page they stand. */
export function filterBoxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (field) => field instanceof HTMLInputElement && field.type === 'checkbox',
  ) as HTMLInputElement[];
}

/** Sets the form to a query; values that it has no box for are dropped. */
export function fill(form: HTMLFormElement, { text, chosen, sort }: SearchQuery): void {
  // The fields and their names are those of the page that carries the form.
  (form.elements.namedItem('q') as HTMLInputElement).value = text;
  (form.elements.namedItem('sort') as HTMLSelectElement).value = sort;
  const values = new Map<string, string[]>(Object.entries(chosen));
  for (const box of filterBoxes(form)) box.checked = values.get(box.name)?.includes(box.value) ?? false;
}

/** Writes beside each value how many results it would leave; without counts, those that the page came with. */
export function showCounts(form: HTMLFormElement, counts: Counts | undefined): void {
  const found = new Map<string, Record<string, number>>(Object.entries(counts ?? {}));
  for (const box of filterBoxes(form)) {
    const label = box.closest('label');
    const place = label?.querySelector<HTMLElement>('[data-count]');
    if (!label || !place) continue;
    const count = counts ? (found.get(box.name)?.[box.value] ?? 0) : Number(place.dataset['count']);
    place.textContent = String(count);
    label.toggleAttribute('data-empty', count === 0 && !box.checked);
  }
}

/** One button for each chosen value, from the server's template; pressing it is left to the page. */
export function filterChips(form: HTMLFormElement, template: HTMLTemplateElement): DocumentFragment {
  const chips = document.createDocumentFragment();
  for (const box of filterBoxes(form).filter(({ checked }) => checked)) {
    // A template's content is always a fragment.
    const chip = template.content.cloneNode(true) as DocumentFragment;
    chip.querySelector('button')?.setAttribute('value', box.id);
    chip
      .querySelector('[data-label]')
      ?.append(box.closest('label')?.querySelector('[data-label]')?.textContent ?? '');
    chips.append(chip);
  }
  return chips;
}
