import type { Catalogue } from '#domain/catalogue.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { inDraft } from '#domain/draft-role.ts';
import type { Role } from '#domain/role.ts';
import type { WrittenText } from '#content/written-text.ts';
import { readFolder, type Listing, type Remembered } from '#content/folder.ts';
import { rules } from './all.ts';
import { linked, type Linked, type Publishing } from './linked.ts';
import { problemsOf } from './placed.ts';
import type { Rule, Subject } from './rule.ts';

export const rulesForOne: readonly Rule[] = rules.filter(({ compares }) => !compares);
export const rulesForMany: readonly Rule[] = rules.filter(({ compares }) => compares);

/**
 * What was found before in an advert, or is found now. What the rules for one role say depends on its file, on what
 * it refers to, on the day and on the site, and on nothing else.
 */
export type Known = (
  advert: { file: string; source: string; role: Role; catalogue: Catalogue },
  find: () => PlacedProblem[],
) => PlacedProblem[];

/** What rules find in the roles of these files, or of all. */
export function roleProblems(
  linkedContent: Linked,
  held: readonly Rule[],
  files: Iterable<string> | undefined,
  known: Known = (_, find) => find(),
): PlacedProblem[] {
  const { reading, catalogue, now, deploy } = linkedContent;
  const roles = rolesByFile(linkedContent);
  return [...(files ?? roles.keys())].flatMap((file) => {
    const found = roles.get(file);
    if (found === undefined) return [];
    const { role, entry } = found;
    let text: WrittenText | undefined;
    const subject: Subject = {
      role,
      entry,
      // Few rules that compare roles look at it.
      get text() {
        return (text ??= reading.textOf(file));
      },
      catalogue,
      now,
      deploy,
    };
    const find = () => {
      const problems = held.flatMap((rule) => problemsOf(rule, rule.check(subject), file, reading));
      return role.draft ? problems.map(inDraft) : problems;
    };
    return known({ file, source: reading.sourceOf(file), role, catalogue }, find);
  });
}

type Roles = Map<string, Pick<Subject, 'role' | 'entry'>>;
const known = new WeakMap<Linked, Roles>();

function rolesByFile(linkedContent: Linked): Roles {
  const found = known.get(linkedContent) ?? freshRolesByFile(linkedContent);
  known.set(linkedContent, found);
  return found;
}

function freshRolesByFile({ reading, catalogue }: Linked): Roles {
  const roles = new Map(catalogue.roles.map((role) => [role.slug, role]));
  const found: Roles = new Map();
  for (const { file, slug, data } of reading.content.roles) {
    const role = roles.get(slug);
    if (role !== undefined) found.set(file, { role, entry: data });
  }
  return found;
}

/** What the rules that look at one role alone find, reading no more than these and what they refer to. */
export function problemsAlone(
  root: string,
  now: Temporal.Instant,
  listing: Listing,
  turns: Iterable<readonly string[]>,
  publishing: Publishing,
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  // What one turn refers to the next ones do too.
  const memory = new Map<string, Remembered>();
  for (const files of turns) {
    const reading = readFolder(root, { only: new Set(files), listing, memory });
    problems.push(...roleProblems(linked(reading, now, publishing), rulesForOne, files));
    for (const file of files) memory.delete(file);
  }
  return problems;
}
