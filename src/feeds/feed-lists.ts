import { rolesBy } from '#domain/by-employer.ts';
import { rolesWith } from '#domain/by-skill.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { hasOwnPage, listings } from '#domain/listing.ts';
import { paths } from '#domain/paths.ts';
import { isOpen, type Role } from '#domain/role.ts';

/** A list of open roles that can be followed, newest first; `path` is its page. */
export type FeedList = { path: string; title: string; roles: readonly Role[] };

/** All open roles, every list of them, and every employer and skill, whether or not anything is open there. */
export function feedLists(catalogue: Catalogue): FeedList[] {
  const { openRoles, employers, skills } = catalogue;
  return [
    { path: paths.roles, title: 'Open roles', roles: openRoles },
    ...listings(catalogue).filter((listing) => !hasOwnPage(listing)),
    ...employers.map((employer) => ({
      path: paths.employer(employer.slug),
      title: `Roles ${employer.kind === 'agency' ? 'through' : 'at'} ${employer.name}`,
      roles: rolesBy(employer, catalogue).filter(isOpen),
    })),
    ...skills.map((skill) => ({
      path: paths.skill(skill.slug),
      title: `${skill.name} roles`,
      roles: rolesWith(skill, openRoles),
    })),
  ];
}
