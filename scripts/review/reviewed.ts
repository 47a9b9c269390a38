import { most, reviewSchema, type Finding, type Review, type ShownPage } from './review.ts';
import { shownPage } from './shown-page.ts';

/**
 * The review of what has changed, out of the problems that the check prints for programs and the site that was
 * built; errors come first, and no more is kept than a comment holds. `site` is absent when none could be built.
 */
export function reviewed(printed: unknown, files: ReadonlySet<string>, site: string | undefined): Review {
  const problems = [...(printed as { problems: Finding[] }).problems].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const count = (severity: Finding['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const slugs = [...files].flatMap((file) => /^content\/roles\/(.+)\.mdx$/.exec(file)?.[1] ?? []).sort();
  const pages: ShownPage[] = [];
  let roles = 0;
  for (const slug of site === undefined ? [] : slugs) {
    const shown = shownPage(site ?? '', slug);
    if (shown === undefined) continue;
    roles += 1;
    if (pages.length < most.pages) pages.push(shown);
  }
  return reviewSchema.parse({
    problems: problems.slice(0, most.problems).map((problem) => ({
      ...problem,
      ...Object.fromEntries(
        Object.entries(problem).flatMap(([key, value]) =>
          typeof value === 'string' && value.length > most.letters
            ? [[key, `${value.slice(0, most.letters - 1)}…`]]
            : [],
        ),
      ),
    })),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    isBuilt: site !== undefined,
    pages,
    roles,
  });
}

const severities = ['error', 'warning', 'hint'];
