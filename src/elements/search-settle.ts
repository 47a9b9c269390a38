import { fullText, fullTextAtHand, type FullText } from './search-full-text.ts';
import { settledAnswer } from './search-settled.ts';
import type { SearchState } from './search-state.ts';
import type { Shown } from './search-view.ts';

/** In milliseconds: where nothing is found yet, there is nothing to let a person read first. */
const short = 30;

/**
 * Answers with the texts as well, which may be slow or out of reach, after a pause in milliseconds. Says how to
 * stop.
 */
export function settle(
  root: HTMLElement,
  shown: Shown,
  pause: number,
  show: (settled: Shown) => void,
): () => void {
  let current = true;
  let timer = 0;
  const known = shown.beside.settled ? undefined : atOnce(root, shown);
  const nothing = shown.answer.found.length === 0;
  if (known) show(known);
  else if (!shown.beside.settled)
    timer = window.setTimeout(() => void search(), nothing ? Math.min(pause, short) : pause);
  return () => {
    current = false;
    clearTimeout(timer);
  };

  async function search(): Promise<void> {
    const { index, state, answer } = shown;
    const { wanted } = answer.reading;
    const found = await fullText(index.rows, state, wanted, asksPages(root, state)).catch(() => undefined);
    if (current) show({ ...settled(shown, found), textsFailed: found === undefined });
  }
}

/** The answer with the texts, where they are not needed or nothing of them has to be searched for. */
export function atOnce(root: HTMLElement, shown: Shown): Shown | undefined {
  const { state, answer } = shown;
  const { wanted } = answer.reading;
  const pagesToo = asksPages(root, state);
  if (wanted.clauses.length === 0 && !pagesToo) return settled(shown, undefined);
  const known = fullTextAtHand(state, wanted, pagesToo);
  return known && settled(shown, known);
}

function settled(shown: Shown, found: FullText | undefined): Shown {
  const { index, state } = shown;
  const texts = { texts: found?.texts, unbroken: found?.unbroken };
  const beside = { ...shown.beside, ...texts, now: Date.now(), settled: true };
  return { ...shown, beside, answer: settledAnswer(index, state, beside), others: found?.others };
}

/** Filters that only roles can meet leave every other page out. */
function asksPages(root: HTMLElement, { text, chosen, posted, closing }: SearchState): boolean {
  const onlyKinds = Object.keys(chosen).every((facet) => facet === 'kind');
  const asks = text.trim() !== '' || chosen.kind?.some((kind) => kind !== 'role');
  const dated = posted !== undefined || closing !== undefined;
  return root.hasAttribute('data-everything') && onlyKinds && !dated && Boolean(asks);
}
