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
  /** The pages of roles by their title and the address at which one applies. */
  applications: Map<string, string[]>;
};

export function ground(catalogue: Catalogue): Ground {
  const roles = new Map(catalogue.roles.map((role) => [paths.role(role.slug), role]));
  return {
    catalogue,
    site: catalogue.site,
    roles,
    applications: applications(roles, catalogue.site),
    openRoles: new Set([...roles].flatMap(([path, role]) => (isOpen(role) ? [path] : []))),
  };
}

/** What tells roles apart for whoever hears only this of them. */
export function application(title: string, address: string): string {
  return `${title}\n${address}`;
}

function applications(roles: ReadonlyMap<string, Role>, { url }: Site): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, { title, apply }] of roles) {
    if (apply?.by !== 'url' || !URL.canParse(apply.url, url)) continue;
    const key = application(title, new URL(apply.url, url).href);
    found.set(key, [...(found.get(key) ?? []), path]);
  }
  return found;
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
