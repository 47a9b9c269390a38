import type { Inspection } from '#rules/inspection.ts';
import type { Surroundings } from './pretty.ts';
import { span } from './span.ts';

/**
 * For programs: `{ "problems": [{ file, line, column, endLine, endColumn, rule, severity, message, hint, quote?,
 * fix? }] }`. The end is the place after the last character.
 */
export function json({ problems }: Inspection, { lines }: Surroundings): string {
  return JSON.stringify(
    {
      problems: problems.map((problem) => {
        const { file, line, column, rule, severity, message, hint, quote, fix } = problem;
        const { endLine, endColumn } = span(problem, lines(file));
        return { file, line, column, endLine, endColumn, rule, severity, message, hint, quote, fix };
      }),
    },
    null,
    2,
  );
}
