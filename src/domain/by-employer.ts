import type { Catalogue } from './catalogue.ts';
import type { Employer } from './employer.ts';
import type { Role } from './role.ts';

/** The roles at an employer or through an agency, in their order. */
export function rolesBy({ slug }: Pick<Employer, 'slug'>, { roles }: Pick<Catalogue, 'roles'>): Role[] {
  const groups = known.get(roles) ?? byEmployer(roles);
  known.set(roles, groups);
  return groups.get(slug) ?? [];
}

const known = new WeakMap<readonly Role[], Map<string, Role[]>>();

function byEmployer(roles: readonly Role[]): Map<string, Role[]> {
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    for (const slug of new Set([role.employer.slug, role.recruiter?.agency?.slug])) {
      if (slug === undefined) continue;
      const group = groups.get(slug) ?? [];
      group.push(role);
      groups.set(slug, group);
    }
  }
  return groups;
}
