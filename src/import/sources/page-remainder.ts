import type { Draft, NotCarried } from '#import/draft.ts';
import { sourceText } from '#import/prose/source-text.ts';

/** What a page shows beside the postings that it marks up: its frame, and what others advertise. */
export function pageRemainder(html: string, drafts: readonly Draft[]): NotCarried[] {
  const page = sourceText(html, 'html');
  const said = folded(
    JSON.stringify(drafts.map(({ fields, sections, employer }) => [fields, sections, employer])),
  );
  const lines = page.lines
    .filter(({ words }) => !said.includes(folded(words)))
    .map(({ words }) => ({
      text: words,
      why: 'It stands on the page beside what the page marks up as the advert.',
    }));
  return [...lines, ...page.notCarried];
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/\\[nrt"]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
