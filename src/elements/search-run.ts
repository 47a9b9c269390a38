import { answer } from './search-answer.ts';
import { showFilters } from './search-filters.ts';
import { indexAtHand, loadIndex, type Index } from './search-index.ts';
import { later, loadAdvice } from './search-later.ts';
import { part } from './search-part.ts';
import { knownState } from './search-removals.ts';
import { showStage } from './search-stage.ts';
import { asksNothing, searchState, type SearchState } from './search-state.ts';
import { searchTurn } from './search-turn.ts';
import { showAnswer, showResults, type Shown } from './search-view.ts';

export type RunOptions = {
  /** Milliseconds before the texts are searched. */
  pause: number;
  /** Is told of the state without values that the site does not have. */
  known: (state: SearchState) => void;
  /** Is called each time that an answer is shown. */
  painted: () => void;
};

export type Run = {
  start: (state: SearchState, options: RunOptions) => void;
  /** Shows more of what was found. */
  more: (state: SearchState) => void;
  /** Shows the filters again, after a list of them was narrowed. */
  narrow: () => void;
  stop: () => void;
  shown: () => Shown | undefined;
};

/** Shows the answer to one state after the other; what comes late for a state that is past is dropped. */
export function searchRun(root: HTMLElement): Run {
  let stop = () => {};
  let shown: Shown | undefined;

  function start(asked: SearchState, options: RunOptions): void {
    let current = true;
    stop();
    stop = () => (current = false);
    if (asksNothing(asked)) return browse(options);
    const closed = asked.also.includes('closed');
    const index = indexAtHand(closed);
    if (index) return begin(index);
    showStage(root, 'loading');
    loadIndex(closed).then(
      (loaded) => current && begin(loaded),
      () => current && showStage(root, 'failed'),
    );

    function begin(index: Index): void {
      const state = knownState(asked, index);
      if (state !== asked) options.known(state);
      if (asksNothing(state)) return browse(options);
      stop = searchTurn(root, index, state, options.pause, (now, onto) => {
        shown = now;
        showAnswer(root, now, onto);
        add(now);
        options.painted();
      });
    }
  }

  function browse({ painted }: RunOptions): void {
    shown = undefined;
    showStage(root, 'browse');
    const index = indexAtHand(false);
    if (index) showAll(root, index);
    painted();
  }

  /** What goes with an answer, as soon as it can. */
  function add(now: Shown): void {
    if (later.advice) later.advice.showAdvice(root, now);
    else
      loadAdvice().then(
        ({ showAdvice }) => now === shown && showAdvice(root, now),
        () => {},
      );
    if (now.beside.texts)
      later.texts
        ?.showExcerpts(part(root, '[data-list=roles]'), now.answer.query, now.state.text, () => now === shown)
        .catch(() => {});
  }

  return {
    start,
    more: (state) => {
      if (!shown) return;
      shown = { ...shown, state };
      showResults(root, shown);
      add(shown);
    },
    narrow: () => {
      if (shown) return showAnswer(root, shown, true);
      loadIndex(false).then(
        (index) => shown === undefined && showAll(root, index),
        () => {},
      );
    },
    stop: () => stop(),
    shown: () => shown,
  };
}

/** The filters while nothing is asked. */
function showAll(root: HTMLElement, index: Index): void {
  const state = searchState(new URLSearchParams(), []);
  showFilters(root, index.rows, state, answer(index, state, { now: Date.now() }));
}
