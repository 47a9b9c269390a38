import { reading } from '#search/grammar/reading.ts';
import { answer } from './search-answer.ts';
import { askForTexts } from './search-files.ts';
import { indexAtHand, loadIndex, type Index } from './search-index.ts';
import { knownState } from './search-known.ts';
import { later, loadRest, type Rest } from './search-later.ts';
import { asksMeasures, loadMeasuring, measuresAtHand } from './search-measuring.ts';
import { showStage } from './search-stage.ts';
import { asksNothing, type SearchState } from './search-state.ts';
import { showAnswer, type Shown } from './search-view.ts';

export type RunOptions = {
  /** Milliseconds before the texts are searched. */
  pause: number;
  /** Is told of the state without values that the site does not have. */
  known: (state: SearchState) => void;
  /** Is called each time that something new stands, with all that goes with it. */
  stands: (rest: Rest) => void;
};

export type Run = {
  start: (state: SearchState, options: RunOptions) => void;
  /** `onto`: what stands already is of the same search. */
  show: (shown: Shown, onto: boolean) => void;
  stop: () => void;
  shown: () => Shown | undefined;
  /** What first results do not wait for. */
  rest: () => Promise<Rest>;
};

/**
 * Shows the answer to one state after the other: at once from the table, then from the texts; what comes late for
 * a state that is past is dropped.
 */
export function searchRun(root: HTMLElement): Run {
  let stop = () => {};
  let shown: Shown | undefined;
  let options: RunOptions;
  loadIndex(false).catch(() => {});
  return { start, show, stop: () => stop(), shown: () => shown, rest: loadRest };

  function start(asked: SearchState, by: RunOptions): void {
    let current = true;
    options = by;
    stop();
    stop = () => (current = false);
    if (asksNothing(asked)) return browse();
    const closed = asked.also.includes('closed');
    const index = indexAtHand(closed);
    const measured = asksMeasures(asked);
    if (index && (measuresAtHand(index) || !measured)) return begin(index);
    if (!index) showStage(root, 'loading');
    Promise.all([loadIndex(closed), measured && loadMeasuring()]).then(
      ([loaded]) => {
        measuresAtHand(loaded);
        if (current) begin(loaded);
      },
      () => current && showStage(root, 'failed'),
    );

    function begin(index: Index): void {
      const state = knownState(asked, index);
      if (state !== asked) options.known(state);
      if (asksNothing(state)) return browse();
      if (reading(state.text, index.lexicon).wanted.near === undefined) return answered({});
      import('./search-near.ts')
        .then(async ({ around }) => ({ nearby: await around(index, state) }))
        .catch(() => ({ placesFailed: true }))
        .then((places) => current && answered(places));

      function answered(places: Pick<Shown, 'nearby' | 'placesFailed'>): void {
        const { near, distances } = places.nearby ?? {};
        const beside = { now: Date.now(), near, distances };
        const first = { index, state, answer: answer(index, state, beside), beside, ...places };
        show(later.rest?.atOnce(root, first) ?? first, false);
      }
    }
  }

  function browse(): void {
    showStage(root, 'browse');
    stand(undefined);
  }

  function show(now: Shown, onto: boolean): void {
    showAnswer(root, now, onto);
    stand(now);
  }

  /** What first results do not wait for follows when they have come to the screen, and later at once. */
  function stand(now: Shown | undefined): void {
    shown = now;
    if (later.rest) return goOn(later.rest);
    // The second frame begins when the first, which shows it, has been made.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(follow)));

    function follow(): void {
      if (now !== shown) return;
      if (now && now.answer.query.clauses.length > 0) askForTexts();
      loadRest().then(
        (rest) => now === shown && goOn(rest),
        () => now === shown && now?.answer.found.length === 0 && showStage(root, 'failed'),
      );
    }

    function goOn(rest: Rest): void {
      if (now) stop = rest.settle(root, now, options.pause, (settled) => show(settled, true));
      if (now !== shown) return;
      rest.showRest(root, now, () => now === shown);
      options.stands(rest);
    }
  }
}
