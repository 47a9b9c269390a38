import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { roleVersions } from '#history.ts';
import { employerPage } from '#views/employer-page.ts';
import { roleFacts } from '#views/history.ts';
import { listingPage, listingPlaces } from '#views/listing-page.ts';
import type { RoleCard } from '#views/role-card.ts';
import { roleSurroundings } from '#views/role-page.ts';
import { employerKey, keyOf, once, roleKey } from './content-key.ts';

/**
 * A hash of all that each page of a role, an employer and a list of roles is made of, but for the code and what the
 * whole site has in common; by files as paths from the root. There are few other pages, and most of them hold something of
 * every role.
 */
export function pageKeys(catalogue: Catalogue, contentRoot: string): Map<string, string> {
  const { roles, employers } = catalogue;
  const versions = roleVersions(contentRoot);
  return new Map([
    ...roles.map((role): [string, string] => {
      const around = roleSurroundings(role, catalogue);
      const facts = roleFacts(role, versions, catalogue);
      return [fileOf(paths.role(role.slug)), keyOf([roleKey(role), around, facts])];
    }),
    ...employers.map((employer): [string, string] => {
      const { employer: self, openRoles, pastRoles, ...page } = employerPage(employer, catalogue);
      const cards = [openRoles.map(cardKey), pastRoles.map(cardKey)];
      return [fileOf(page.head.path), keyOf([employerKey(self), cards, page])];
    }),
    ...listingPlaces(catalogue).map((place): [string, string] => {
      const { roles: cards, ...page } = listingPage(place, catalogue);
      return [fileOf(place.path), keyOf([cards.map(cardKey), page])];
    }),
  ]);
}

/** A card stands in many lists. */
const cardKey = once((card: RoleCard) => keyOf(card));

/** The file of a page by its path, from the root. */
export function fileOf(path: string): string {
  return `${path}index.html`;
}
