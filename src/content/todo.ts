import type { PlacedProblem } from '#domain/problem.ts';

type Words = Pick<PlacedProblem, 'rule' | 'severity' | 'message' | 'hint' | 'quote'>;

const inFields = /^[ \t]*(#[ \t]*TODO\b.*?)[ \t]*$/gm;
const inText = /\{\/\*\s*TODO\b[^]*?\*\/\}/g;

/** The comments in the fields (`# TODO …`) and the text, which starts at `textStart`, that are still open. */
export function openTodos(text: string, textStart: number): { index: number; words: Words }[] {
  // Most files have none.
  if (!text.includes('TODO')) return [];
  const fields = text
    .slice(0, textStart)
    .matchAll(inFields)
    .map(({ index, 0: line, 1: quote = '' }) => ({ index: index + line.indexOf('#'), quote }));
  const comments = text
    .slice(textStart)
    .matchAll(inText)
    .map(({ index, 0: quote }) => ({ index: textStart + index, quote }));
  return [...fields, ...comments].map(({ index, quote }) => ({ index, words: words(quote) }));
}

/** Begins with the name of a field that no role can do without. */
function isNeeded(task: string): boolean {
  return /^(?:title|employer|posted)\b/.test(task);
}

function words(quote: string): Words {
  const task = quote
    .replace(/^(?:#|\{\/\*)\s*TODO\b[\s:–—-]*|\s*\*\/\}$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    rule: 'todo-open',
    severity: 'hint',
    message: task === '' ? 'Something is still to be found out here.' : `Still to be found out: ${task}`,
    hint: isNeeded(task)
      ? 'Write it and delete the comment. Until then the role cannot be published.'
      : 'Write what is known and delete the comment. If the advert does not say, delete it too: the page says so.',
    quote,
  };
}
