import type { Passage, WrittenText } from '#content/written-text.ts';
import type { Finding } from './rule.ts';

/** The place of words inside a passage, and those of them that stand on its first line. */
export function atWords(
  text: WrittenText,
  passage: Passage,
  index: number,
  words: string,
): Required<Pick<Finding, 'place' | 'quote'>> {
  const skipped = words.length - words.trimStart().length;
  const [quote = ''] = words.slice(skipped).split('\n');
  return { place: text.placeAt(passage.offset + index + skipped), quote: quote.trimEnd() };
}
