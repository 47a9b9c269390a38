import type { PlacedProblem, Severity } from '#domain/problem.ts';
import type { Inspection } from '#rules/inspection.ts';
import { visible } from './excerpt.ts';
import { block, summary, type Surroundings } from './pretty.ts';
import { span } from './span.ts';
import { unheard } from './unheard.ts';

/** So many of each kind are shown in a pull request for one step of a workflow; more of them are not. */
const mostShown = 10;
const commands: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Workflow commands that put problems on the lines of a pull request, and everything as it is printed for
 * people in the log: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 * `token` keeps what content says in the log from being taken for a command: nobody may know it beforehand.
 */
export function github(found: Inspection, { lines }: Surroundings, token: string): string {
  const kinds = (Object.keys(commands) as Severity[]).map((severity) =>
    found.problems.filter((problem) => problem.severity === severity),
  );
  const shown = kinds.flatMap((problems) => problems.slice(0, mostShown));
  const more = found.problems.length - shown.length;
  return [
    ...shown.map((problem) => command(problem, lines)),
    ...(more > 0
      ? [`${more} more ${more === 1 ? 'is' : 'are'} not shown on the lines of a pull request, but below.`]
      : []),
    unheard(
      [...found.problems.map((problem) => block(problem, { lines })), summary(found)].join('\n'),
      true,
      token,
    ),
  ].join('\n');
}

function command(problem: PlacedProblem, lines: Surroundings['lines']): string {
  const { file, rule, severity, message, hint } = problem;
  const { line, column, endLine, endColumn } = span(problem, lines(file));
  const properties = {
    file,
    line,
    // Columns are taken only where they are on one line.
    ...(endLine === line ? { col: column, endColumn: Math.max(column + 1, endColumn) } : { endLine }),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data([message, hint].map(visible).join('\n').trim())}`;
}

/** As GitHub’s own toolkit writes it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
