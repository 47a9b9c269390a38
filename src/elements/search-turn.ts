import type { Near } from '#search/query.ts';
import { reading } from '#search/reading.ts';
import { answer } from './search-answer.ts';
import type { FullText } from './search-full-text.ts';
import type { Index } from './search-index.ts';
import { later, loadFullText } from './search-later.ts';
import type { Nearby } from './search-near.ts';
import type { SearchState } from './search-state.ts';
import type { Shown } from './search-view.ts';

/** `onto`: the answer is the last one with what the texts add. */
export type Show = (shown: Shown, onto: boolean) => void;

type Places = { nearby: Nearby | undefined; placesFailed: boolean };

/**
 * Answers a state at once from the table; then, when words are left and after a pause in milliseconds, from the
 * texts, which may be slow or out of reach. Says how to stop.
 */
export function searchTurn(
  root: HTMLElement,
  index: Index,
  state: SearchState,
  pause: number,
  show: Show,
): () => void {
  let current = true;
  let timer = 0;
  const { near } = reading(state.text, index.lexicon).wanted;
  if (near === undefined) answered({ nearby: undefined, placesFailed: false });
  else void around(index, state, near).then((places) => current && answered(places));
  return () => {
    current = false;
    clearTimeout(timer);
  };

  function answered(places: Places): void {
    const { wanted } = reading(state.text, index.lexicon);
    const pagesToo = asksPages(root, state);
    const needsTexts = wanted.clauses.length > 0 || pagesToo;
    const atHand = needsTexts ? later.texts?.fullTextAtHand(state, wanted, pagesToo) : undefined;
    const settled = !needsTexts || atHand !== undefined;
    show(shownOf(places, atHand, settled, false), false);
    if (!settled) timer = window.setTimeout(() => void search(), pause);

    async function search(): Promise<void> {
      const found = await loadFullText()
        .then(({ fullText }) => fullText(state, wanted, pagesToo))
        .catch(() => undefined);
      if (current) show(shownOf(places, found, true, found === undefined), true);
    }
  }

  function shownOf(
    { nearby, placesFailed }: Places,
    found: FullText | undefined,
    settled: boolean,
    textsFailed: boolean,
  ): Shown {
    const beside = {
      now: Date.now(),
      near: nearby?.near,
      distances: nearby?.distances,
      texts: found?.texts,
      unbroken: found?.unbroken,
      settled,
    };
    return {
      index,
      state,
      answer: answer(index, state, beside),
      beside,
      nearby,
      others: found?.others,
      textsFailed,
      placesFailed,
    };
  }
}

/** Filters that only roles can meet leave every other page out. */
function asksPages(root: HTMLElement, { text, chosen, posted, closing }: SearchState): boolean {
  const onlyKinds = Object.keys(chosen).every((facet) => facet === 'kind');
  const asks = text.trim() !== '' || chosen.kind?.some((kind) => kind !== 'role');
  const dated = posted !== undefined || closing !== undefined;
  return root.hasAttribute('data-everything') && onlyKinds && !dated && Boolean(asks);
}

/** With the towns at hand the words after a distance may read as another place. */
async function around(index: Index, state: SearchState, near: Near): Promise<Places> {
  try {
    const { loadTowns, nearby } = await import('./search-near.ts');
    await loadTowns();
    const meant = reading(state.text, index.lexicon).wanted.near ?? near;
    return { nearby: await nearby(index, meant, state.also.includes('unplaced')), placesFailed: false };
  } catch {
    return { nearby: undefined, placesFailed: true };
  }
}
