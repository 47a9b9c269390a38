import { answer } from './search-answer.ts';
import { indexAtHand, loadIndex, type Index } from './search-index.ts';
import { later, loadAdvice, type Advice } from './search-later.ts';
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
    if (index) showAll(index);
    painted();
  }

  /** What goes with an answer, as soon as it can. */
  function add(now: Shown): void {
    advise(now, ({ showAdvice }) => showAdvice(root, now));
    if (now.beside.texts)
      later.texts
        ?.showExcerpts(part(root, '[data-list=roles]'), now.answer.query, now.state.text, () => now === shown)
        .catch(() => {});
  }

  /** The filters while nothing is asked. */
  function showAll(index: Index): void {
    const state = searchState(new URLSearchParams(), []);
    const now = Date.now();
    const all = answer(index, state, { now });
    advise(undefined, ({ showFilters }) => {
      if (root.dataset['stage'] === 'browse') showFilters(root, index.rows, state, all, now);
    });
  }

  /** At once where it can be, else when it has been loaded, if the same is still shown. */
  function advise(now: Shown | undefined, show: (advice: Advice) => void): void {
    if (later.advice) return show(later.advice);
    loadAdvice().then(
      (advice) => now === shown && show(advice),
      () => {},
    );
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
      if (shown) return add(shown);
      loadIndex(false).then(
        (index) => shown === undefined && showAll(index),
        () => {},
      );
    },
    stop: () => stop(),
    shown: () => shown,
  };
}
