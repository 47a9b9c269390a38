import type { RequirementLevel } from './body.ts';
import { pairs, type NamedSkill } from './line-match.ts';

/** What one role asks for, and which of the others, by their position, ask for much the same. */
export type SharedRequirement = { text: string; level: RequirementLevel; alsoIn: number[] };

type Asking = {
  requirements: readonly { level: RequirementLevel; items: readonly string[] }[];
  skills: readonly NamedSkill[];
};

/** For each of several roles its requirements in their order; the same line matching as against a profile. */
export function requirementOverlap(roles: readonly Asking[]): SharedRequirement[][] {
  const lines = roles.map(({ requirements }) =>
    requirements.flatMap(({ level, items }) =>
      items.map((text): SharedRequirement => ({ text, level, alsoIn: [] })),
    ),
  );
  for (const [at, ones] of lines.entries()) {
    for (const [before, others] of lines.slice(0, at).entries()) {
      const skills = [...(roles[at]?.skills ?? []), ...(roles[before]?.skills ?? [])];
      for (const { one, other } of pairs(ones, others, skills)) {
        one.alsoIn.push(before);
        other.alsoIn.push(at);
      }
    }
  }
  return lines;
}
