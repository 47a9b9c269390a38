/**
 * Of how many parts the index of the texts of so many pages is. Pagefind holds every word of an index in memory
 * several times, and makes all of it again when one changes; but a search reads every part.
 */
export function partCount(pages: number): number {
  return Math.ceil(Math.sqrt(pages / 1500)) || 1;
}

/**
 * The pages of each part, in their order. Which part a page is in, its path alone says, as long as there are as many
 * parts.
 */
export function parts<Page>(pages: readonly Page[], path: (page: Page) => string): Page[][] {
  const all = Array.from({ length: partCount(pages.length) }, (): Page[] => []);
  for (const page of pages) all[hash(path(page)) % all.length]!.push(page);
  return all;
}

/**
 * What Pagefind calls the language of a part, counted from 0, of a site in a language (BCP 47): its ids of pages
 * begin with that, and would otherwise be the same for some pages of different parts.
 */
export function partLanguage(language: string, part: number): string {
  const { language: own } = new Intl.Locale(language);
  return part === 0 ? own : `${own}-x-${part + 1}`;
}

/** FNV-1a, in 32 bits. */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
