import { plainLetters } from '#domain/plain-letters.ts';

/** A word with where it stands in its text. */
export type Token = { word: string; from: number; to: number };

/**
 * Letters and digits, an apostrophe or an ampersand inside ("R&D"), and what tells C, C++, C#, A+ and .NET
 * apart. Everything else parts words: "CI/CD" and "full-time" are two.
 */
const pattern =
  /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’&](?=[\p{L}\p{N}]))*(?:(?:\+\+|#|(?<=(?<![\p{L}\p{N}\p{M}'’&])[a-z])\+)(?![\p{L}\p{N}]))?/giu;

export function tokens(text: string): Token[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const word = folded(written);
    return word === '' ? [] : { word, from: index, to: index + written.length };
  });
}

/** The words of a text as all parts of search compare them: without case, accents and apostrophes. */
export function words(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}

/** Empty when nothing is left that could begin a word. */
function folded(written: string): string {
  if (/^[a-z0-9]+$/i.test(written)) return written.toLowerCase();
  const plain = plainLetters(written).replace(/[^\p{L}\p{N}\p{M}&+#.]/gu, '');
  const word = plain === '.net' ? plain : plain.replaceAll('.', '');
  return /^[.\p{L}\p{N}]/u.test(word) ? word : '';
}
