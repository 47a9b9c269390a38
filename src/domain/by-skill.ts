import type { Role } from './role.ts';
import type { Skill } from './skill.ts';

/** Those of some roles that ask for a skill, in their order. */
export function rolesWith({ slug }: Pick<Skill, 'slug'>, roles: readonly Role[]): readonly Role[] {
  const groups = known.get(roles) ?? bySkill(roles);
  known.set(roles, groups);
  return groups.get(slug) ?? [];
}

const known = new WeakMap<readonly Role[], Map<string, Role[]>>();

function bySkill(roles: readonly Role[]): Map<string, Role[]> {
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    for (const { slug } of role.skills) {
      const group = groups.get(slug) ?? [];
      group.push(role);
      groups.set(slug, group);
    }
  }
  return groups;
}
