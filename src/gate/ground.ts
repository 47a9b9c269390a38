import type { Catalogue } from '#domain/catalogue.ts';
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
