import { inDraft, isDraft } from '#domain/draft-role.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { role } from '#domain/role.ts';
import { roleSchema, type RoleEntry } from '#domain/role-entry.ts';
import { textRules } from './all.ts';
import type { Linked } from './linked.ts';
import { problemsOf } from './placed.ts';

/**
 * What the rules for titles and texts find in roles whose fields their schema refuses, so that their editor is
 * told everything at once. The fields that are wrong are left out, and nothing is said of what is missing.
 */
export function unacceptedProblems(
  { reading, catalogue, now, deploy }: Linked,
  only: ReadonlySet<string> | undefined,
): PlacedProblem[] {
  // The text has to be somebody's; of whom is not looked at.
  const [employer] = catalogue.employers;
  if (employer === undefined) return [];
  const links = { employer, recruiter: undefined, profile: undefined, skills: [] };
  return reading.refused.flatMap(({ collection, file, slug, fields, body }) => {
    if (collection !== 'roles' || (only !== undefined && !only.has(file))) return [];
    const entry = acceptedFields(fields, employer.slug);
    if (entry === undefined) return [];
    const subject = {
      role: role(slug, entry, body, links, catalogue.site, now),
      entry,
      text: reading.textOf(file),
      catalogue,
      now,
      deploy,
    };
    const problems = textRules.flatMap((rule) => problemsOf(rule, rule.check(subject), file, reading));
    return isDraft(fields) ? problems.map(inDraft) : problems;
  });
}

/** The fields that can stand; `undefined` without a title. */
function acceptedFields(written: unknown, employer: string): RoleEntry | undefined {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  const fields: Record<string, unknown> = { posted: '2000-01-01', ...written, employer };
  for (let round = 0; round < 3; round += 1) {
    const { data, error } = roleSchema.safeParse(fields);
    if (data !== undefined) return data;
    for (const { path, ...issue } of error.issues) {
      const wrong = issue.code === 'unrecognized_keys' && path.length === 0 ? issue.keys : [String(path[0])];
      for (const field of wrong) delete fields[field];
    }
    fields['posted'] ??= '2000-01-01';
  }
  return undefined;
}
