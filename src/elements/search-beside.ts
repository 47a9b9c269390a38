import { showAdvice } from './search-advice.ts';
import { answer } from './search-answer.ts';
import { showExcerpts } from './search-excerpts.ts';
import { showFilters } from './search-filters.ts';
import { indexAtHand, loadIndex } from './search-index.ts';
import { part } from './search-part.ts';
import type { Run } from './search-run.ts';
import { searchState } from './search-state.ts';
import type { Shown } from './search-view.ts';

/** What stands beside an answer, or the filters while nothing is asked. */
export function showRest(root: HTMLElement, shown: Shown | undefined, isCurrent: () => boolean): void {
  if (shown === undefined) return showAll(root);
  showAdvice(root, shown);
  const { answer: found, state, beside } = shown;
  if (!beside.texts) return;
  const list = part(root, '[data-list=roles]');
  showExcerpts(list, found.query, state.text, isCurrent).catch(() => {});
}

/** Shows the filters again, after a list of them was narrowed. */
export function narrow(root: HTMLElement, run: Run | undefined): void {
  const shown = run?.shown();
  if (shown) return showAdvice(root, shown);
  loadIndex(false).then(
    () => run?.shown() === undefined && showAll(root),
    () => {},
  );
}

function showAll(root: HTMLElement): void {
  const index = indexAtHand(false);
  if (!index || root.dataset['stage'] !== 'browse') return;
  const state = searchState(new URLSearchParams(), []);
  const now = Date.now();
  showFilters(root, index.rows, state, answer(index, state, { now }), now);
}
