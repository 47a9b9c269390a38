import type { Catalogue } from '#domain/catalogue.ts';
import { statedValue } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import { isOpen, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';

/** What the content says, against which the built site is held. */
export type Ground = {
  catalogue: Catalogue;
  site: Site;
  /** The roles that have a page, by its path. */
  roles: Map<string, Role>;
  openRoles: Set<string>;
};

export function ground(catalogue: Catalogue): Ground {
  const roles = new Map(catalogue.roles.map((role) => [paths.role(role.slug), role]));
  return {
    catalogue,
    site: catalogue.site,
    roles,
    openRoles: new Set([...roles].flatMap(([path, role]) => (isOpen(role) ? [path] : []))),
  };
}

/** Whether there is a way to apply: the advert's own, or that of the site. */
export function hasWayToApply({ apply }: Role, { contact }: Site): boolean {
  return apply !== undefined || contact.email !== undefined || contact.url !== undefined;
}

/** Whether search engines would take the role as a job: without a place or a way to apply they refuse it. */
export function isPostable(role: Role, site: Site): boolean {
  const isRemote = statedValue(role.workspace)?.workplace === 'remote';
  return (isRemote ? role.applicants : role.locations).kind === 'stated' && hasWayToApply(role, site);
}
