import { rolesBy } from '#domain/by-employer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { hasOwnPage, listings } from '#domain/listing.ts';
import { paths } from '#domain/paths.ts';
import { isOpen, type Role } from '#domain/role.ts';

/** A list of open roles that can be followed, newest first; `path` is its page. */
export type FeedList = { path: string; title: string; roles: readonly Role[] };

/** All open roles, every list of them, and every employer and skill, whether or not anything is open there. */
export function feedLists(catalogue: Catalogue): FeedList[] {
  const { openRoles, employers, skills } = catalogue;
  const bySkill = withSkill(openRoles);
  return [
    { path: paths.roles, title: 'Open roles', roles: openRoles },
    ...listings(catalogue).filter((listing) => !hasOwnPage(listing)),
    ...employers.map((employer) => ({
      path: paths.employer(employer.slug),
      title: `Roles ${employer.kind === 'agency' ? 'through' : 'at'} ${employer.name}`,
      roles: rolesBy(employer, catalogue).filter(isOpen),
    })),
    ...skills.map(({ slug, name }) => ({
      path: paths.skill(slug),
      title: `${name} roles`,
      roles: bySkill.get(slug) ?? [],
    })),
  ];
}

function withSkill(roles: readonly Role[]): Map<string, Role[]> {
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
