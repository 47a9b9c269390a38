import type { Answer, Beside } from './search-answer.ts';
import type { Index } from './search-index.ts';
import { later } from './search-later.ts';
import { showRoles } from './search-list.ts';
import type { Nearby } from './search-near.ts';
import type { Others } from './search-others.ts';
import { part } from './search-part.ts';
import { showStage } from './search-stage.ts';
import { showStatus } from './search-status.ts';
import type { SearchState } from './search-state.ts';

/** What a page of results shows, with everything that it follows from. */
export type Shown = {
  index: Index;
  state: SearchState;
  answer: Answer;
  beside: Beside;
  nearby?: Nearby | undefined;
  /** Undefined where the search is for roles alone, or other pages are not known yet. */
  others?: Others | undefined;
  textsFailed?: boolean;
  placesFailed?: boolean;
};

/** `onto`: what stands already is of the same search. */
export function showAnswer(root: HTMLElement, shown: Shown, onto: boolean): void {
  const { others, beside } = shown;
  part(root, 'option[value=near]').hidden = shown.nearby === undefined;
  const rows = rolesShown(shown);
  const results = rows.length + (others?.shown.length ?? 0);
  const waits = results === 0 && !beside.settled;
  const counted = later.rest?.countText(shown) ?? roles(rows.length);
  showStatus(root, waits ? 'Searching the texts of the adverts …' : counted);
  // What stands is better than nothing until it is known that nothing is found.
  if (waits && root.dataset['stage'] === 'results') return;
  showStage(root, results > 0 || waits ? 'results' : 'nothing');
  const main = part(root, '[data-list=roles]');
  showRoles(main, root, shown, rows.slice(0, shown.state.shown), onto);
  const { clauses } = shown.answer.query;
  main.toggleAttribute(
    'data-with-text',
    clauses.some(({ excluded }) => !excluded),
  );
  main.hidden = rows.length === 0;
  later.rest?.showMoreResults(root, shown, onto);
}

export function rolesShown({ state, answer: { found } }: Shown): number[] {
  return isOfRoles(state) ? found : [];
}

export function isOfRoles({ chosen: { kind } }: SearchState): boolean {
  return !kind || kind.includes('role');
}

/** "3 roles". */
export function roles(count: number): string {
  return count === 0 ? 'No roles' : `${count.toLocaleString('en')} ${count === 1 ? 'role' : 'roles'}`;
}
