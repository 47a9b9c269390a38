import type { RowCard } from '#search/table/row-card.ts';
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
  result.dataset['skills'] = card.skills.join(' ');
  return result;
}

export function link(result: HTMLElement, path: string, title: string): void {
  const anchor = part<HTMLAnchorElement>(result, 'a');
  anchor.href = path;
  anchor.textContent = title;
}

export function put(result: HTMLElement, field: string, text: string): void {
  const place = part(result, `[data-field=${field}]`);
  if (text === '') place.remove();
  else place.textContent = text;
}
