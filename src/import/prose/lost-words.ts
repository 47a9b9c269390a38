import type { Draft, NotCarried } from '#import/draft.ts';
import type { Piece } from './pieces.ts';
import type { SourceText } from './source-text.ts';

/** Lines of which a word would be lost; reported whole. */
export function lostFrom(draft: Draft, read: readonly Piece[]): NotCarried[] {
  const kept = new Set(wordsOf(textsOf(draft).join('\n')));
  return read
    .filter(({ words }) => wordsOf(words).some((word) => !kept.has(word)))
    .map(({ words }) => ({ text: words, why: 'it was taken apart, and not all of it found a place' }));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Links whose addresses stand nowhere else are not lost either. */
export function withLinks(
  notCarried: NotCarried[],
  source: SourceText,
  fields: Draft['fields'],
): NotCarried[] {
  const apply = JSON.stringify(fields.apply ?? {});
  const links = source.links.filter(({ url }) => !apply.includes(url.replace(/^mailto:/i, '')));
  const pageTitle =
    source.pageTitle === undefined ? [] : [{ text: source.pageTitle, why: 'the title of the page' }];
  return [
    ...notCarried,
    ...pageTitle,
    ...links.map(({ words, url }) => ({
      text: `${words} (${url})`,
      why: 'the address of a link; its words stand in the text',
    })),
  ];
}
