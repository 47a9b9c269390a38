import { plainText } from '#domain/text.ts';

/**
 * The employer that the address of a board has in small letters, as the advert writes it: `linear` in
 * https://jobs.ashbyhq.com/linear/… and “Linear” in the text. `undefined` when the text does not have it.
 */
export function boardEmployer(
  board: string | undefined,
  texts: readonly string[],
): { name: string; words: string } | undefined {
  const letters = (board ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (letters.length < 3) return undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${[...letters].join('[ .&-]?')}(?![\\p{L}\\p{N}])`, 'giu');
  for (const text of texts.map(plainText)) {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      const name = [...sentence.matchAll(pattern)]
        .map(([found]) => found)
        .find((found) => /\p{Lu}/u.test(found));
      if (name !== undefined) return { name, words: sentence };
    }
  }
  return undefined;
}
