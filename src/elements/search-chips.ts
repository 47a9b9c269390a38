import { copy, part } from './search-part.ts';
import type { Removal } from './search-removals.ts';

/** One button for each thing that can be taken away; its value is its place among them. */
export function showChips(root: HTMLElement, all: readonly Removal[]): void {
  const list = part(root, '[data-chips]');
  list.replaceChildren(
    ...all.map(({ label, kind }, at) => {
      const chip = copy(root, 'template[data-chip]');
      part(chip, 'button').setAttribute('value', String(at));
      part(chip, '[data-label]').textContent = labelled(root, kind, label);
      return chip;
    }),
  );
}

/** "Skill: MLOps", where the value alone might be mistaken; a kind of pages by its name. */
export function labelled(root: ParentNode, kind: string, label: string): string {
  const fieldset = root.querySelector<HTMLElement>(`fieldset[data-facet="${kind}"]`);
  if (kind === 'kind')
    return (
      fieldset
        ?.querySelector(`input[value="${CSS.escape(label)}"]`)
        ?.closest('label')
        ?.querySelector('[data-label]')?.textContent ?? label
    );
  const name = fieldset?.dataset['named'];
  return name === undefined || label.startsWith('Not ') ? label : `${name}: ${label}`;
}
