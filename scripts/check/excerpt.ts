import type { Span } from './span.ts';

/** In columns; longer lines are shown in part. */
const widest = 100;

/** The line of a file that a problem means, and a second one that underlines what; none for a line without words. */
export function excerpt(
  { line, column, endLine, endColumn }: Span,
  lines: readonly string[],
): { text: string; underline: string } | undefined {
  const written = lines[line - 1] ?? '';
  if (/^(?:---)?\s*$/.test(written)) return undefined;
  const end = endLine > line ? written.length + 1 : endColumn;
  const [from, to] = part(written, column - 1, end - 1);
  const [before, meant, after] = [
    written.slice(from, column - 1),
    written.slice(column - 1, Math.min(end - 1, to)),
    written.slice(Math.min(end - 1, to), to),
  ].map(visible) as [string, string, string];
  const lead = from > 0 ? '…' : '';
  return {
    text: `${lead}${before}${meant}${after}${to < written.length ? '…' : ''}`,
    underline: `${' '.repeat(width(lead + before))}${'~'.repeat(Math.max(1, width(meant)))}`,
  };
}

/** Characters that move, hide or turn what is printed are shown as one that does not. */
export function visible(text: string): string {
  // Most have none of them.
  if (/^[ -~\u00a0-\u1fff\u2010-\u2027\u2030-\u205f]*$/.test(text)) return text;
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '\ufffd');
}

/** The part of a long line that holds what is meant, with some of what stands around it. */
function part(written: string, start: number, end: number): [from: number, to: number] {
  if (written.length <= widest) return [0, written.length];
  const around = Math.max(10, Math.floor((widest - Math.min(end - start, widest)) / 2));
  let from = Math.max(0, Math.min(start - around, written.length - widest));
  let to = Math.min(written.length, Math.max(from + widest, start + 10));
  // Half of a pair of surrogates is no character.
  if (/[\udc00-\udfff]/.test(written[from] ?? '')) from++;
  if (/[\udc00-\udfff]/.test(written[to] ?? '')) to++;
  return [from, to];
}

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|^\p{Emoji_Presentation}|\ufe0f/u;

const segmenter = new Intl.Segmenter('en');

/** In columns of a terminal. */
function width(text: string): number {
  // Nothing up to here is wide, or adds to the letter before it.
  if (/^[\0-\u02ff\u2010-\u2027\u20ac]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}
