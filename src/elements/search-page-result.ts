import type { ListedPage } from '#search/page-list.ts';
import { copy } from './search-part.ts';
import { link, put } from './search-result.ts';

/** A page that is not a role. */
export function pageResult(root: ParentNode, { kind, title, path, note }: ListedPage): HTMLElement {
  const result = copy(root, 'template[data-page-result]');
  link(result, path, title);
  put(result, 'note', note);
  for (const noun of result.querySelectorAll<HTMLElement>('[data-only-kind]'))
    if (noun.dataset['onlyKind'] !== kind) noun.remove();
  return result;
}
