import type { Clause } from '#search/query.ts';
import { showRoles } from './search-list.ts';
import { part } from './search-part.ts';
import { pageResult } from './search-page-result.ts';
import { perPage } from './search-state.ts';
import { isOfRoles, roles, rolesShown, type Shown } from './search-view.ts';

const fewOthers = 6;

/** Below the roles that were found: the way to more of them, those that come close, and other pages. */
export function showMoreResults(root: HTMLElement, shown: Shown, onto: boolean): void {
  const { state, answer: found, beside, others } = shown;
  const rows = rolesShown(shown);
  const close = beside.settled && isOfRoles(state) ? found.close.slice(0, perPage) : [];
  part(root, '[data-near-matches]').hidden = close.length === 0;
  showRoles(part(root, '[data-list=close]'), root, shown, close, onto);
  const few = rows.length > 0 && !state.chosen.kind;
  const pages = others?.shown ?? [];
  part(root, '[data-others]').hidden = pages.length === 0;
  part(root, '[data-list=others]').replaceChildren(
    ...pages.slice(0, few ? fewOthers : state.shown).map((page) => pageResult(root, page)),
  );
  part(root, '[data-more-line]').hidden = Math.max(rows.length, few ? 0 : pages.length) <= state.shown;
}

/** "3 roles, 2 other pages", after the words that nothing has. */
export function countText({ answer: { found, unmatched }, others, state }: Shown): string {
  const pages = others?.shown.length ?? 0;
  const word = pages === 1 ? 'page' : 'pages';
  if (!isOfRoles(state)) return pages === 0 ? 'No pages' : `${pages} ${word}`;
  const all = pages > 0 ? `${roles(found.length)}, ${pages} other ${word}` : roles(found.length);
  return found.length === 0 || unmatched.length === 0 ? all : `${unmatchedText(unmatched)}: ${all}`;
}

/** Stands above what the rest of the words found. */
function unmatchedText(unmatched: readonly Clause[]): string {
  const words = unmatched.flatMap(({ alternatives }) =>
    alternatives.map((term) => `“${term.words.join(' ')}”`),
  );
  return `Nothing has ${words.join(' or ')}. Without ${words.length === 1 ? 'it' : 'them'}`;
}
