/** The lines that differ between two texts that are the same before and after one place, as a diff shows them. */
export function changedLines(file: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top += 1;
  let foot = 0;
  while (foot < Math.min(old.length, now.length) - top && old.at(-1 - foot) === now.at(-1 - foot)) foot += 1;
  const around = (lines: string[], from: number, to: number) => lines.slice(Math.max(from, 0), to);
  return [
    `${file}:${top + 1}`,
    ...around(now, top - 1, top).map((line) => `  ${line}`),
    ...around(old, top, old.length - foot).map((line) => `- ${line}`),
    ...around(now, top, now.length - foot).map((line) => `+ ${line}`),
    ...around(now, now.length - foot, now.length - foot + 1).map((line) => `  ${line}`),
  ].join('\n');
}
