import { spaced } from '#search/table/row-text.ts';
import type { ListedPage } from './page-list.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

/**
 * Pages by their position: the name that was written, then names that have all its words, then what its text
 * has. `texts` says which pages have all words in their text, and how well, 0 to 1.
 */
export function pagesFound(
  pages: readonly ListedPage[],
  text: string,
  texts: ReadonlyMap<number, number> | undefined,
): number[] {
  const asked = words(text);
  if (asked.length === 0) return [];
  const whole = spaced(asked.map(stem));
  const scored = pages.flatMap(({ title, names }, at) => {
    const best = Math.max(
      ...[title, ...names].map((name, nth) => likeness(name, asked, whole) * (nth === 0 ? 1 : 0.9)),
    );
    const score = best > 0 ? best + 1 : (texts?.get(at) ?? 0);
    return score > 0 ? [{ at, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ at }) => at);
}

/** 1 for the name itself, less the more it has beside; the last word may still go on. */
function likeness(name: string, asked: readonly string[], whole: string): number {
  const own = words(name);
  const stems = spaced(own.map(stem));
  if (stems === whole) return 1;
  const all = asked.every((word, at) =>
    at === asked.length - 1
      ? stems.includes(` ${stem(word)}`) || spaced(own).includes(` ${word}`)
      : stems.includes(` ${stem(word)} `),
  );
  return all ? Math.min(0.9, asked.length / own.length) : 0;
}
