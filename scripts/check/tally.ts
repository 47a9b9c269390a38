import type { PlacedProblem } from '#domain/problem.ts';

/** What was found, in one or two sentences. */
export function tally(problems: readonly PlacedProblem[], files: number): string {
  const checked = `${count(files, 'file')} checked`;
  if (problems.length === 0) return `${checked}: no problems.`;
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const hints = of('hint');
  const mendable = problems.filter(({ fix }) => fix !== undefined).length;
  const open = problems.filter(({ rule }) => rule === 'todo-open').length;
  return [
    `${checked}: ${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}${hints > 0 ? `, ${count(hints, 'hint')}` : ''}.`,
    ...(mendable > 0 ? [`${mendable} can be mended by \`npm run check:content -- --fix\`.`] : []),
    ...(open > 0 ? [`${count(open, 'TODO comment')} ${open === 1 ? 'is' : 'are'} open.`] : []),
  ].join('\n');
}

export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
