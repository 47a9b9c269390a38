import { excerptParts } from './search-excerpt.ts';
import type { Hit } from './search-engine.ts';

/** A result from the server's template: each `data-field` gets its words, and leaves where there are none. */
export function searchResult(template: HTMLTemplateElement, { url, meta, excerpt }: Hit): DocumentFragment {
  // A template's content is always a fragment.
  const result = template.content.cloneNode(true) as DocumentFragment;
  for (const part of result.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = part.dataset['field'] ?? '';
    if (field === 'excerpt')
      part.replaceChildren(...(excerpt.includes('<mark>') ? marked(excerpt) : [meta['summary'] ?? '']));
    else if (meta[field]) part.textContent = meta[field];
    else part.remove();
  }
  result.querySelector('a')?.setAttribute('href', url);
  result.querySelector('[data-field=pay]')?.setAttribute('data-kind', meta['payKind'] ?? 'unknown');
  for (const tag of result.querySelectorAll<HTMLElement>('[data-only-kind]')) {
    if (tag.dataset['onlyKind'] !== meta['kind']) tag.remove();
  }
  return result;
}

function marked(excerpt: string): (string | HTMLElement)[] {
  return excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
