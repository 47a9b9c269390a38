import type { Clause } from '#search/query.ts';
import type { Answer, Beside } from './search-answer.ts';
import { showChips } from './search-chips.ts';
import type { Index } from './search-index.ts';
import { showRoles } from './search-list.ts';
import type { Nearby } from './search-near.ts';
import type { Others } from './search-others.ts';
import { part } from './search-part.ts';
import { removals } from './search-removals.ts';
import { pageResult } from './search-result.ts';
import { showStage } from './search-stage.ts';
import { showStatus } from './search-status.ts';
import { perPage, type SearchState } from './search-state.ts';

/** What a page of results shows, with everything that it follows from. */
export type Shown = {
  index: Index;
  state: SearchState;
  answer: Answer;
  beside: Beside;
  nearby: Nearby | undefined;
  /** Undefined where the search is for roles alone, or other pages are not known yet. */
  others: Others | undefined;
  textsFailed: boolean;
  placesFailed: boolean;
};

const fewOthers = 6;

/** `onto`: what stands already is of the same search. */
export function showAnswer(root: HTMLElement, shown: Shown, onto: boolean): void {
  const { index, state, answer: found, others, beside } = shown;
  const all = removals(state, found.reading, index);
  showChips(root, all);
  part(root, '[data-chosen]').textContent = all.length > 0 ? ` (${all.length})` : '';
  part(root, 'option[value=near]').hidden = shown.nearby === undefined;
  const results = rolesShown(shown).length + (others?.shown.length ?? 0);
  const waits = results === 0 && !beside.settled;
  showStatus(root, waits ? 'Searching the texts of the adverts …' : statusText(shown));
  // What stands is better than nothing until it is known that nothing is found.
  if (waits && root.dataset['stage'] === 'results') return;
  showStage(root, results > 0 || waits ? 'results' : 'nothing');
  showResults(root, shown, onto);
}

/** As many results as were asked for. */
export function showResults(root: HTMLElement, shown: Shown, onto = true): void {
  const { index, state, answer: found, beside, nearby, others } = shown;
  const rows = rolesShown(shown);
  const main = part(root, '[data-list=roles]');
  const options = { now: beside.now, nearby, onto };
  showRoles(main, root, index, found, rows.slice(0, state.shown), options);
  main.toggleAttribute(
    'data-with-text',
    found.query.clauses.some(({ excluded }) => !excluded),
  );
  main.hidden = rows.length === 0;
  const close = beside.settled && isOfRoles(state) ? found.close.slice(0, perPage) : [];
  part(root, '[data-near-matches]').hidden = close.length === 0;
  showRoles(part(root, '[data-list=close]'), root, index, found, close, options);
  const few = rows.length > 0 && !state.chosen.kind;
  const pages = others?.shown ?? [];
  part(root, '[data-others]').hidden = pages.length === 0;
  part(root, '[data-list=others]').replaceChildren(
    ...pages.slice(0, few ? fewOthers : state.shown).map((page) => pageResult(root, page)),
  );
  part(root, '[data-more-line]').hidden = Math.max(rows.length, few ? 0 : pages.length) <= state.shown;
}

function rolesShown({ state, answer: { found } }: Shown): number[] {
  return isOfRoles(state) ? found : [];
}

function isOfRoles({ chosen: { kind } }: SearchState): boolean {
  return !kind || kind.includes('role');
}

function statusText({ answer: { found, unmatched }, others, state }: Shown): string {
  const pages = others?.shown.length ?? 0;
  const word = pages === 1 ? 'page' : 'pages';
  if (!isOfRoles(state)) return pages === 0 ? 'No pages' : `${pages} ${word}`;
  const own = found.length === 0 ? 'No roles' : roles(found.length);
  const all = pages > 0 ? `${own}, ${pages} other ${word}` : own;
  return found.length === 0 || unmatched.length === 0 ? all : `${unmatchedText(unmatched)}: ${all}`;
}

/** Stands above what the rest of the words found. */
function unmatchedText(unmatched: readonly Clause[]): string {
  const words = unmatched.flatMap(({ alternatives }) =>
    alternatives.map((term) => `“${term.words.join(' ')}”`),
  );
  return `Nothing has ${words.join(' or ')}. Without ${words.length === 1 ? 'it' : 'them'}`;
}

/** "3 roles". */
export function roles(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'role' : 'roles'}`;
}
