import { editDistance } from '#domain/nearest.ts';
import type { Reading } from '#search/grammar/reading.ts';
import { words } from '#search/words.ts';
import type { Lexicon } from './lexicon.ts';

/** A word that was likely meant, and where it was written otherwise. */
export type Correction = { from: number; to: number; written: string; meant: string };

/** Words with how often each occurs. */
export type KnownWords = ReadonlyMap<string, number>;

/** The words of the site's values and of its titles. */
export function knownWords({ entries }: Lexicon, titles: Iterable<string>): KnownWords {
  const known = new Map<string, number>();
  const count = (word: string) => known.set(word, (known.get(word) ?? 0) + 1);
  for (const phrase of entries.keys()) phrase.split(' ').forEach(count);
  for (const title of titles) words(title).forEach(count);
  return known;
}

const most = 5;

/** For the words that a reading leaves, at most five. The last word of a text may still go on. */
export function corrections({ left, understood }: Reading, known: KnownWords): Correction[] {
  const end = Math.max(...[...left, ...understood].map(({ to }) => to));
  return left
    .filter(({ word }) => !known.has(word))
    .slice(0, most)
    .flatMap(({ from, to, word }) => {
      const meant = correction(word, known, to === end);
      return meant === undefined ? [] : [{ from, to, written: word, meant }];
    });
}

/**
 * The known word that was likely meant: one letter off for 4 to 7 letters, two for 8 and more, where letters
 * that changed places count as one. The nearest goes first, then the same first letter, then what is more
 * frequent. A word that is known, or an `unfinished` one that begins one, is right.
 */
export function correction(word: string, known: KnownWords, unfinished = false): string | undefined {
  if (known.has(word) || word.length < 4 || word.length > 40 || !/^\p{L}+$/u.test(word)) return undefined;
  const off = word.length < 8 ? 1 : 2;
  let best: { meant: string; rank: [number, number, number] } | undefined;
  for (const [meant, count] of known) {
    if (unfinished && meant.startsWith(word)) return undefined;
    if (meant.length < 3 || Math.abs(meant.length - word.length) > off || !alike(word, meant, off)) continue;
    const distance = editDistance(word, meant, off + 1);
    if (distance > off) continue;
    const rank: [number, number, number] = [distance, meant[0] === word[0] ? 0 : 1, -count];
    if (best === undefined || compare(rank, best.rank) < 0) best = { meant, rank };
  }
  return best?.meant;
}

/** Whether few enough letters of a word are missing in the other, which is quick to say. */
function alike(word: string, other: string, off: number): boolean {
  let missing = 0;
  for (let at = 0; at < word.length && missing <= off; at++) if (!other.includes(word[at]!)) missing += 1;
  return missing <= off;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((number, at) => number - b[at]!).find((difference) => difference !== 0) ?? 0;
}
