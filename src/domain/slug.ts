import { plainLetters } from './plain-letters.ts';

const longest = 80;

/**
 * The name of a page in its URL: ASCII letters, digits and single hyphens, at most 80 characters, cut at
 * a hyphen where there is one in the second half. Accents are dropped ("Ünïcode" becomes "unicode"). Empty when nothing in `text` can be kept.
 */
export function slug(text: string): string {
  const words = plainLetters(text)
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= longest) return words;
  const hyphen = words.lastIndexOf('-', longest);
  return words.slice(0, hyphen >= longest / 2 ? hyphen : longest);
}

export function isSlug(text: string): boolean {
  return text.length > 0 && text === slug(text);
}
