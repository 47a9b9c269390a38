import type { PlacedProblem } from '#domain/problem.ts';

/** From a place to the one after the last character; all count from 1, in UTF-16 units. */
export type Span = { line: number; column: number; endLine: number; endColumn: number };

/**
 * What of a file a problem means: its quote, or else the value, the tag or the word that stands at its place.
 * `lines` are those of the file. A place that the file does not have, or no longer, is an empty span.
 */
export function span({ line, column, quote }: PlacedProblem, lines: readonly string[]): Span {
  const rest = lines[line - 1]?.slice(column - 1) ?? '';
  if (quote !== undefined && quote !== '') {
    const [first = '', ...more] = quote.split('\n');
    const last = more.at(-1);
    return last === undefined
      ? { line, column, endLine: line, endColumn: column + first.length }
      : { line, column, endLine: line + more.length, endColumn: last.length + 1 };
  }
  const before = lines[line - 1]?.slice(0, column - 1) ?? '';
  const length = isFields(lines, line) ? valueLength(rest, before) : wordLength(rest);
  return { line, column, endLine: line, endColumn: column + length };
}

/** Whether a line belongs to the fields of a file: all of a YAML file, or what stands between the hyphens. */
function isFields(lines: readonly string[], line: number): boolean {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return true;
  const end = lines.findIndex((one, index) => index > 0 && /^---[ \t]*$/.test(one));
  return line - 1 < (end === -1 ? lines.length : end);
}

function valueLength(rest: string, before: string): number {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(rest)?.[0];
  if (quoted !== undefined) return quoted.length;
  const closing = rest[0] === '{' ? '}' : rest[0] === '[' ? ']' : undefined;
  if (closing !== undefined) return rest.lastIndexOf(closing) + 1 || rest.trimEnd().length;
  const isInside = opened(before, '{', '}') || opened(before, '[', ']');
  const end = rest.search(isInside ? /[,}\]]|:\s|:$|\s#/ : /:\s|:$|\s#/);
  return (end === -1 ? rest : rest.slice(0, end)).trimEnd().length;
}

function opened(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length > text.split(closing).length;
}

function wordLength(rest: string): number {
  return (/^<[^<>]*>|^!?\[[^\]]*\]\([^)\s]*\)|^\{[^{}]*\}|^\S+/.exec(rest)?.[0] ?? '').length;
}
