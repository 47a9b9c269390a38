import type { PlacedProblem } from '#domain/problem.ts';
import type { Inspection } from '#rules/inspection.ts';

export type Format = 'pretty' | 'json';

/** What is printed for people: every problem with its place, then a summary. */
export function pretty({ problems, catalogue, files }: Inspection): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const held = (catalogue?.heldBack ?? []).map(({ file, why, posted }) =>
    why === 'draft' ? `${file} is a draft and is not published.` : `${file} is published from ${posted} on.`,
  );
  return [
    ...problems.map(block),
    ...(held.length > 0 ? [`${held.join('\n')}\n`] : []),
    problems.length === 0
      ? `${count(files, 'file')} checked: no problems.`
      : `${count(files, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  ].join('\n');
}

/** For programs: `{ "problems": [{ file, line, column, rule, severity, message, hint }] }`. */
export function json({ problems }: Inspection): string {
  return JSON.stringify(
    {
      problems: problems.map(({ file, line, column, rule, severity, message, hint }) => ({
        file,
        line,
        column,
        rule,
        severity,
        message,
        hint,
      })),
    },
    null,
    2,
  );
}

function block({ file, line, column, rule, severity, message, hint }: PlacedProblem): string {
  const kind = severity === 'warning' ? `${rule} (warning)` : rule;
  return `${file}:${line}:${column}  ${kind}\n${[message, hint].map((text) => `  ${text}\n`).join('')}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
