import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { byPlace, type PlacedProblem, type Problem } from '#domain/problem.ts';
import { readFolder } from '#content/folder.ts';
import { rules } from './all.ts';

/** A content folder read, linked and held against every rule. */
export type Inspection = {
  /** Absent only when site.yaml cannot be read. To be published only when no problem is an error. */
  catalogue: Catalogue | undefined;
  /** All problems of all files, in the order of files and lines. */
  problems: PlacedProblem[];
  /** How many files were read. */
  files: number;
};

export function inspection(root: string, now: Temporal.Instant): Inspection {
  const { content, problems, names, placeOf } = readFolder(root);
  const files = Object.values(names).reduce((sum, slugs) => sum + slugs.size, 1);
  const { site } = content;
  if (site === undefined) return { catalogue: undefined, problems: problems.sort(byPlace), files };

  const linked = catalogue({ ...content, site }, { now, drafts: true }, names);
  const place = ({ path, ...problem }: Problem): PlacedProblem => ({ ...problem, ...placeOf(problem.file, path ?? []) });
  const entries = new Map(content.roles.map((entry) => [entry.slug, entry]));
  const findings = linked.catalogue.roles.flatMap((role) => {
    const entry = entries.get(role.slug);
    if (entry === undefined) return [];
    const subject = { role, entry: entry.data, catalogue: linked.catalogue, now };
    return rules.flatMap(({ name, severity, check }) =>
      check(subject).map((finding) => place({ file: entry.file, rule: name, severity, ...finding })),
    );
  });
  return {
    catalogue: catalogue({ ...content, site }, { now, drafts: false }, names).catalogue,
    problems: [...problems, ...linked.problems.map(place), ...findings].sort(byPlace),
    files,
  };
}
