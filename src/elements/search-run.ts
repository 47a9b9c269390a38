import type { Near } from '#search/query.ts';
import { reading } from '#search/reading.ts';
import { answer } from './search-answer.ts';
import type { FullText } from './search-full-text.ts';
import { showFilters } from './search-filters.ts';
import { indexAtHand, loadIndex, type Index } from './search-index.ts';
import type { Nearby } from './search-near.ts';
import { part } from './search-part.ts';
import { knownState } from './search-removals.ts';
import { showStage } from './search-stage.ts';
import { asksNothing, searchState, type SearchState } from './search-state.ts';
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

/** What first results do not wait for. */
const later: {
  advice?: typeof import('./search-advice.ts');
  texts?: typeof import('./search-full-text.ts');
} = {};

/**
 * Answers one state after the other: at once from the table; then, when words are left, from the texts, which
 * may be slow or out of reach. Once something else is asked an answer is dropped.
 */
export function searchRun(root: HTMLElement): Run {
  let turn = 0;
  let timer = 0;
  let shown: Shown | undefined;

  function start(asked: SearchState, options: RunOptions): void {
    const mine = (turn += 1);
    const ifCurrent =
      <Args extends unknown[]>(then: (...args: Args) => void) =>
      (...args: Args) => {
        if (mine === turn) then(...args);
      };
    clearTimeout(timer);
    if (asksNothing(asked)) {
      shown = undefined;
      showStage(root, 'browse');
      const index = indexAtHand(false);
      if (index) showAll(root, index);
      return options.painted();
    }
    const closed = asked.also.includes('closed');
    const index = indexAtHand(closed);
    if (index) begin(index);
    else {
      showStage(root, 'loading');
      loadIndex(closed).then(
        ifCurrent(begin),
        ifCurrent(() => showStage(root, 'failed')),
      );
    }

    function begin(index: Index): void {
      const state = knownState(asked, index);
      if (state !== asked) options.known(state);
      if (asksNothing(state)) return start(state, options);
      const { near } = reading(state.text, index.lexicon).wanted;
      if (near === undefined) return answered(index, state, undefined, false);
      around(index, state, near).then(
        ifCurrent((nearby) => answered(index, state, nearby, false)),
        ifCurrent(() => answered(index, state, undefined, true)),
      );
    }

    function answered(
      index: Index,
      state: SearchState,
      nearby: Nearby | undefined,
      placesFailed: boolean,
    ): void {
      const { wanted } = reading(state.text, index.lexicon);
      const pagesToo = asksPages(root, state);
      const needsTexts = wanted.clauses.length > 0 || pagesToo;
      const atHand = needsTexts ? later.texts?.fullTextAtHand(state, wanted, pagesToo) : undefined;
      paint(atHand, { settled: !needsTexts || atHand !== undefined, onto: false });
      if (needsTexts && atHand === undefined) timer = window.setTimeout(() => void search(), options.pause);

      async function search(): Promise<void> {
        try {
          later.texts ??= await import('./search-full-text.ts');
          const found = await later.texts.fullText(state, wanted, pagesToo);
          ifCurrent(() => paint(found, { settled: true, onto: true }))();
        } catch {
          ifCurrent(() => paint(undefined, { settled: true, onto: true, failed: true }))();
        }
      }

      function paint(
        found: FullText | undefined,
        { settled, onto, failed = false }: { settled: boolean; onto: boolean; failed?: boolean },
      ): void {
        const beside = {
          now: Date.now(),
          near: nearby?.near,
          distances: nearby?.distances,
          texts: found?.texts,
          unbroken: found?.unbroken,
          settled,
        };
        shown = {
          index,
          state,
          answer: answer(index, state, beside),
          beside,
          nearby,
          others: found?.others,
          textsFailed: failed,
          placesFailed,
        };
        showAnswer(root, shown, onto);
        add(shown);
        options.painted();
      }
    }
  }

  /** What goes with an answer, as soon as it can. */
  function add(now: Shown): void {
    const ifShown = (then: () => void) => () => now === shown && then();
    if (later.advice) later.advice.showAdvice(root, now);
    else
      import('./search-advice.ts').then(
        (advice) => {
          later.advice = advice;
          ifShown(() => advice.showAdvice(root, now))();
        },
        () => {},
      );
    if (now.beside.texts)
      void later.texts
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
    stop: () => {
      turn += 1;
      clearTimeout(timer);
    },
    shown: () => shown,
  };
}

/** The filters while nothing is asked. */
function showAll(root: HTMLElement, index: Index): void {
  const state = searchState(new URLSearchParams(), []);
  showFilters(root, index.rows, state, answer(index, state, { now: Date.now() }));
}

/** Filters that only roles can meet leave every other page out. */
function asksPages(root: HTMLElement, { text, chosen, posted, closing }: SearchState): boolean {
  const onlyKinds = Object.keys(chosen).every((facet) => facet === 'kind');
  const asks = text.trim() !== '' || chosen.kind?.some((kind) => kind !== 'role');
  const dated = posted !== undefined || closing !== undefined;
  return root.hasAttribute('data-everything') && onlyKinds && !dated && Boolean(asks);
}

/** With the towns at hand the words after a distance may read as another place. */
async function around(index: Index, state: SearchState, near: Near): Promise<Nearby | undefined> {
  const { loadTowns, nearby } = await import('./search-near.ts');
  await loadTowns();
  const meant = reading(state.text, index.lexicon).wanted.near ?? near;
  return nearby(index, meant, state.also.includes('unplaced'));
}
