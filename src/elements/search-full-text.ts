import type { Wanted } from '#search/query.ts';
import type { Rows } from '#search/table/rows.ts';
import { others, pagePhrases, type Others } from './search-others.ts';
import type { Beside } from './search-answer.ts';
import type { SearchState } from './search-state.ts';
import { clauseHits, loadTexts, phraseHits, phrases, textsAtHand, wholePhrase } from './search-texts.ts';

/** What the texts add to an answer. */
export type FullText = Pick<Beside, 'texts' | 'unbroken'> & { others: Others | undefined };

/** Undefined while some of it would have to be searched for. */
export function fullTextAtHand(state: SearchState, wanted: Wanted, pagesToo: boolean): FullText | undefined {
  const texts = textsAtHand();
  const known = wantedPhrases(state, wanted, pagesToo).every((phrase) => phraseHits(phrase) !== undefined);
  if (!texts || !known) return undefined;
  return {
    texts: clauseHits,
    unbroken: wanted.clauses.length > 1 ? phraseHits(wholePhrase(state.text))?.rows : undefined,
    others: pagesToo ? others(state, texts.pages) : undefined,
  };
}

/** Rejects when the texts cannot be loaded. */
export async function fullText(
  rows: Rows,
  state: SearchState,
  wanted: Wanted,
  pagesToo: boolean,
): Promise<FullText | undefined> {
  const { search } = await loadTexts(rows);
  await Promise.all(wantedPhrases(state, wanted, pagesToo).map(search));
  return fullTextAtHand(state, wanted, pagesToo);
}

function wantedPhrases({ text }: SearchState, { clauses }: Wanted, pagesToo: boolean): string[] {
  const whole = clauses.length > 0 ? [wholePhrase(text)] : [];
  return [...new Set([...clauses.flatMap(phrases), ...whole, ...(pagesToo ? pagePhrases(text) : [])])];
}
