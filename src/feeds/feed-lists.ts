import type { Catalogue } from '#domain/catalogue.ts';
import { hasOwnPage, listings } from '#domain/listing.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';

/** A list of open roles that can be followed, newest first; `path` is its page. */
export type FeedList = { path: string; title: string; roles: readonly Role[] };

/** All open roles, every list of them, and every employer and skill, whether or not anything is open there. */
export function feedLists(catalogue: Catalogue): FeedList[] {
  const { openRoles, employers, skills } = catalogue;
  const byEmployer = grouped(openRoles, ({ employer, recruiter }) => [
    employer.slug,
    ...(recruiter?.agency ? [recruiter.agency.slug] : []),
  ]);
  const bySkill = grouped(openRoles, (role) => role.skills.map(({ slug }) => slug));
  return [
    { path: paths.roles, title: 'Open roles', roles: openRoles },
    ...listings(catalogue).filter((listing) => !hasOwnPage(listing)),
    ...employers.map(({ slug, name, kind }) => ({
      path: paths.employer(slug),
      title: `Roles ${kind === 'agency' ? 'through' : 'at'} ${name}`,
      roles: byEmployer.get(slug) ?? [],
    })),
    ...skills.map(({ slug, name }) => ({
      path: paths.skill(slug),
      title: `${name} roles`,
      roles: bySkill.get(slug) ?? [],
    })),
  ];
}

function grouped(roles: readonly Role[], keys: (role: Role) => string[]): Map<string, Role[]> {
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    for (const key of new Set(keys(role))) {
      const group = groups.get(key) ?? [];
      group.push(role);
      groups.set(key, group);
    }
  }
  return groups;
}
