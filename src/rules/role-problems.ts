import type { PlacedProblem } from '#domain/problem.ts';
import { inDraft } from '#domain/draft-role.ts';
import { listing, readFolder } from '#content/folder.ts';
import { rules } from './all.ts';
import { linked, type Linked, type Publishing } from './linked.ts';
import { problemsOf } from './placed.ts';
import type { Rule } from './rule.ts';

export const rulesForOne: readonly Rule[] = rules.filter(({ compares }) => !compares);
export const rulesForMany: readonly Rule[] = rules.filter(({ compares }) => compares);

/** What rules find in the roles of these files, or of all. */
export function roleProblems(
  { reading, catalogue, now, deploy }: Linked,
  held: readonly Rule[],
  files: Iterable<string> | undefined,
): PlacedProblem[] {
  const entries = new Map(reading.content.roles.map((entry) => [entry.file, entry]));
  const roles = new Map(catalogue.roles.map((role) => [role.slug, role]));
  return [...(files ?? entries.keys())].flatMap((file) => {
    const entry = entries.get(file);
    const role = entry && roles.get(entry.slug);
    if (entry === undefined || role === undefined) return [];
    const subject = { role, entry: entry.data, text: reading.textOf(file), catalogue, now, deploy };
    const problems = held.flatMap((rule) => problemsOf(rule, rule.check(subject), file, reading));
    return role.draft ? problems.map(inDraft) : problems;
  });
}

/** What the rules that look at one role alone find, reading no more than these and what they refer to. */
export function problemsAlone(
  root: string,
  now: Temporal.Instant,
  turns: Iterable<readonly string[]>,
  publishing: Publishing,
): PlacedProblem[] {
  const listed = listing(root);
  const problems: PlacedProblem[] = [];
  for (const files of turns) {
    const reading = readFolder(root, { only: new Set(files), listing: listed });
    problems.push(...roleProblems(linked(reading, now, publishing), rulesForOne, files));
  }
  return problems;
}
