import type { ListedPage } from '#search/page-list.ts';
import { pagesFound } from '#search/page-match.ts';
import { words } from '#search/words.ts';
import type { SearchState } from './search-state.ts';
import { phraseHits } from './search-texts.ts';

/** Pages that are not roles: how many of each kind fit, and those of the kinds that were chosen. */
export type Others = { counts: Record<string, number>; shown: ListedPage[] };

const mostWords = 8;

/** The words that the texts of other pages are searched for, one by one: a page must have all. */
export function pagePhrases(text: string): string[] {
  return words(text)
    .slice(0, mostWords)
    .map((word) => `"${word}"`);
}

export function others({ text, chosen: { kind } }: SearchState, pages: readonly ListedPage[]): Others {
  const asked = pagePhrases(text);
  const found = asked.length === 0 ? pages : pagesFound(pages, text, inAll(asked)).map((at) => pages[at]!);
  const counts: Record<string, number> = {};
  for (const page of found) counts[page.kind] = (counts[page.kind] ?? 0) + 1;
  return { counts, shown: found.filter((page) => !kind || kind.includes(page.kind)) };
}

function inAll(asked: readonly string[]): Map<number, number> {
  const all = asked.map((phrase) => phraseHits(phrase)?.pages ?? new Map<number, number>());
  const first = [...(all[0] ?? [])].filter(([page]) => all.every((hits) => hits.has(page)));
  const score = (page: number) => all.reduce((sum, hits) => sum + hits.get(page)!, 0) / all.length;
  return new Map(first.map(([page]) => [page, score(page)]));
}
