import type { PlacedProblem } from '#domain/problem.ts';

/**
 * A text with the repairs of its problems in place of what they quote. One whose quote does not stand at its
 * place is left out, and so is one that lies over another.
 */
export function mended(text: string, problems: readonly PlacedProblem[]): string {
  const byteOrderMark = text.startsWith('\ufeff') ? 1 : 0;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const starts = lineStarts(text, byteOrderMark);
  let [result, done] = ['', 0];
  const repairs = problems
    .flatMap(({ line, column, quote, fix }) => {
      const start = starts[line - 1];
      if (start === undefined || quote === undefined || fix === undefined) return [];
      const from = start + column - 1;
      const [before, after] = [quote, fix].map((words) => words.replaceAll('\n', lineEnd)) as [
        string,
        string,
      ];
      return text.startsWith(before, from) ? [{ from, to: from + before.length, after }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to, after } of repairs) {
    if (from < done) continue;
    result += text.slice(done, from) + after;
    done = to;
  }
  return result + text.slice(done);
}

function lineStarts(text: string, first: number): number[] {
  return [first, ...text.matchAll(/\r\n|\r|\n/g).map(({ index, 0: end }) => index + end.length)];
}
