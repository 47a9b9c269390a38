import type { RowCard } from '#search/row-card.ts';
import type { ListedPage } from '#search/page-list.ts';
import { copy, part } from './search-part.ts';

/** A role from the server's template. `why` says what is not plain about its being there. */
export function roleResult(root: ParentNode, { path, pay, ...card }: RowCard, why: string): HTMLElement {
  const result = copy(root, 'template[data-result]');
  link(result, path, card.title);
  put(result, 'employer', card.employer);
  put(result, 'through', card.through ? `, ${card.through}` : '');
  put(result, 'figure', pay.figure);
  put(result, 'rest', pay.rest);
  put(result, 'where', card.where);
  put(result, 'terms', card.terms);
  put(result, 'when', card.when);
  put(result, 'why', why);
  part(result, '.pay').dataset['kind'] = pay.kind;
  return result;
}

/** A page that is not a role. */
export function pageResult(root: ParentNode, { kind, title, path, note }: ListedPage): HTMLElement {
  const result = copy(root, 'template[data-page-result]');
  link(result, path, title);
  put(result, 'note', note);
  for (const noun of result.querySelectorAll<HTMLElement>('[data-only-kind]'))
    if (noun.dataset['onlyKind'] !== kind) noun.remove();
  return result;
}

function link(result: HTMLElement, path: string, title: string): void {
  const anchor = part<HTMLAnchorElement>(result, 'a');
  anchor.href = path;
  anchor.textContent = title;
}

function put(result: HTMLElement, field: string, text: string): void {
  const place = part(result, `[data-field=${field}]`);
  if (text === '') place.remove();
  else place.textContent = text;
}
