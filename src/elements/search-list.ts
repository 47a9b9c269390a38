import { moment } from '#search/table/moment.ts';
import { rowCard } from '#search/table/row-card.ts';
import { roleResult } from './search-result.ts';
import type { Shown } from './search-view.ts';

/** Shows these roles; those that the list begins with already stay as they are when `onto`. */
export function showRoles(
  list: HTMLElement,
  root: HTMLElement,
  { index: { rows, lexicon }, answer: { match }, beside, nearby }: Shown,
  found: readonly number[],
  onto: boolean,
): void {
  const at = moment(beside.now, rows.timeZone);
  const shown = [...list.children].map((one) => Number((one as HTMLElement).dataset['row']));
  const same = onto && shown.length <= found.length && shown.every((row, place) => row === found[place]);
  const results = found.slice(same ? shown.length : 0).map((row) => {
    const derived = match.derived[row] === 1 ? 'Its pay is compared by the year, as worked out here.' : '';
    const why = nearby?.why(row) ?? derived;
    const result = roleResult(root, rowCard(rows, row, lexicon.language, at), why);
    result.dataset['row'] = String(row);
    return result;
  });
  if (same) list.append(...results);
  else list.replaceChildren(...results);
}
