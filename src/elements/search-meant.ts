import { corrections, knownWords, type KnownWords } from '#search/vocabulary/correction.ts';
import type { Reading } from '#search/grammar/reading.ts';
import type { Index } from './search-index.ts';

const known = new WeakMap<Index, KnownWords>();

/** The text with other words for those that nothing has, to be offered; empty where none were likely meant. */
export function meantText(
  index: Index,
  text: string,
  reading: Reading,
  isInTexts: (word: string) => boolean,
): string {
  const words = known.get(index) ?? knownWords(index.lexicon, index.rows.titles.words);
  known.set(index, words);
  const found = corrections(reading, words).filter(({ written }) => !isInTexts(written));
  return found.reduceRight(
    (rest, { from, to, meant }) => rest.slice(0, from) + meant + rest.slice(to),
    found.length > 0 ? text : '',
  );
}
