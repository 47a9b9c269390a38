import { moment } from '#search/moment.ts';
import { rowCard } from '#search/row-card.ts';
import type { Answer } from './search-answer.ts';
import type { Index } from './search-index.ts';
import type { Nearby } from './search-near.ts';
import { roleResult } from './search-result.ts';

/** Shows these roles; those that the list begins with already stay as they are when `onto`. */
export function showRoles(
  list: HTMLElement,
  root: HTMLElement,
  { rows, lexicon }: Index,
  { match }: Answer,
  found: readonly number[],
  { now, nearby, onto }: { now: number; nearby: Nearby | undefined; onto: boolean },
): void {
  const at = moment(now, rows.timeZone);
  const shown = [...list.children].map((one) => Number((one as HTMLElement).dataset['row']));
  const same = onto && shown.length <= found.length && shown.every((row, place) => row === found[place]);
  const results = found.slice(same ? shown.length : 0).map((row) => {
    const result = roleResult(root, rowCard(rows, row, lexicon.language, at), why(row));
    result.dataset['row'] = String(row);
    return result;
  });
  if (same) list.append(...results);
  else list.replaceChildren(...results);

  function why(row: number): string {
    if (nearby?.near[row] === 2) return 'Remote, and open to people there.';
    const km = nearby?.distances[row];
    if (nearby && km !== undefined && Number.isFinite(km)) {
      const far = lexicon.unit === 'miles' ? `${Math.round(km / 1.609344)} miles` : `${Math.round(km)} km`;
      return `${far.startsWith('0 ') ? 'In' : `${far} from`} ${nearby.meant.town.name}.`;
    }
    return match.derived[row] === 1 ? 'Its pay is compared by the year, as worked out here.' : '';
  }
}
