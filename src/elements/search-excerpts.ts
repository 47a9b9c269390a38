import type { Query } from '#search/query.ts';
import { excerptParts } from './search-excerpt.ts';
import { part } from './search-part.ts';
import { phraseHits, phrases, wholePhrase } from './search-texts.ts';

/** Puts into each result that has none yet the sentence that matched: the whole of what was written before its parts. */
export async function showExcerpts(
  list: HTMLElement,
  { clauses }: Query,
  text: string,
  isCurrent: () => boolean,
): Promise<void> {
  const wanted = clauses.filter(({ excluded }) => !excluded).flatMap(phrases);
  const all = [wholePhrase(text), ...wanted].map(phraseHits);
  await Promise.all(
    [...list.querySelectorAll<HTMLElement>('li[data-row]:not([data-read])')].map(async (result) => {
      const row = Number(result.dataset['row']);
      const read = all.find((hits) => hits?.excerpts.has(row))?.excerpts.get(row);
      const found = await read?.();
      if (found === undefined || !isCurrent()) return;
      result.setAttribute('data-read', '');
      showExcerpt(result, found.excerpt, found.summary);
    }),
  );
}

/** The sentence that matched, with the match marked; without a match, what the page is about. */
function showExcerpt(result: HTMLElement, excerpt: string, summary: string): void {
  const place = part(result, '[data-field=excerpt]');
  place.replaceChildren(
    ...(excerpt.includes('<mark>') ? excerptParts(excerpt) : [{ text: summary, marked: false }]).map(
      ({ text, marked }) => {
        if (!marked) return text;
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      },
    ),
  );
}
