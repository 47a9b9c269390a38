import type { PlacedProblem } from '#domain/problem.ts';

/** In so many roles one more is no news: the site does it so. */
const few = 5;

/**
 * Problems with what receivers would refuse many roles for told once for each reason, at the first of them: it is
 * how a site writes its adverts, or how its country writes places, and seldom a slip in one of them.
 */
export function toldOnce(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const alike = Map.groupBy(
    problems.filter(({ rule }) => rule === 'refused'),
    reason,
  );
  return problems.flatMap((problem) => {
    const [first, ...others] = alike.get(reason(problem)) ?? [];
    if (others.length < few) return [problem];
    if (problem !== first) return [];
    const message = problem.message.replace(
      'this role.',
      `this role, and ${others.length} more for the same reason.`,
    );
    return [{ ...problem, message, hint: `${problem.hint} A role that is checked alone says so itself.` }];
  });
}

function reason({ message, hint }: PlacedProblem): string {
  return `${message} ${hint}`;
}
