import type { Catalogue } from '#domain/catalogue.ts';
import type { Crumb } from '#domain/crumb.ts';
import { hasOwnPage, listings, type Listing } from '#domain/listing.ts';
import { pageOf, paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { countText } from './format.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { pageCount, pagination, slicePage, type Pagination } from './pagination.ts';
import { roleCard, type RoleCard } from './role-card.ts';

/** One page of a list of open roles. */
export type ListingPage = {
  head: PageHead;
  title: string;
  lead: string;
  roles: RoleCard[];
  pagination: Pagination;
  /** Wider and narrower lists. */
  near: { name: string; path: string; count: number }[];
};

/** Where a page of a list stands: what it shows is worked out when it is made, or all pages would be held at once. */
export type ListingPlace = { path: string; listing: Listing; page: number };

/**
 * Every page of every list, but for the first pages that have a page of their own: all roles, an employer, a
 * skill.
 */
export function listingPlaces(catalogue: Catalogue): ListingPlace[] {
  return [
    ...placesOf({ path: paths.roles, title: 'Open roles', of: [], roles: catalogue.openRoles }, 2),
    ...listings(catalogue).flatMap((listing) => placesOf(listing, hasOwnPage(listing) ? 2 : 1)),
  ];
}

function placesOf(listing: Listing, first: number): ListingPlace[] {
  const pages = pageCount(listing.roles.length);
  return Array.from({ length: pages - first + 1 }, (_, index) => first + index).map((page) => ({
    path: pageOf(listing.path, page),
    listing,
    page,
  }));
}

export function listingPage({ path: here, listing, page }: ListingPlace, catalogue: Catalogue): ListingPage {
  const { path, title, of, window } = listing;
  const roles = window?.soonest ? soonestFirst(listing) : listing.roles;
  const order = window?.soonest ? 'soonest first' : 'newest first';
  const { site } = catalogue;
  const all = lists(listings(catalogue));
  const pages = pageCount(roles.length);
  const name = page === 1 ? title : `${title}, page ${page}`;
  return {
    head: {
      title: pageTitle(name, site.name),
      description: pageDescription(
        roles.length === 0
          ? `${title}. ${nothingOpen}`
          : `${title}: ${countText(roles.length, 'open role')}, ${order}${page > 1 ? `, page ${page} of ${pages}` : ''}. ${examples(slicePage(roles, page))}`,
      ),
      path: here,
      crumbs: breadcrumbs(...trail(of, all), { name, path: here }),
    },
    title,
    lead:
      roles.length === 0
        ? nothingOpen
        : `${countText(roles.length, 'open role')}, ${order}${pages > 1 ? `. Page ${page} of ${pages}.` : '.'}`,
    roles: slicePage(roles, page).map((role) => roleCard(role, site)),
    pagination: pagination(path, page, pages),
    near: near(of, all),
  };
}

const sorted = new WeakMap<Listing, Role[]>();

/** Sorted once: a list of a hundred thousand roles has thousands of pages. */
function soonestFirst(listing: Listing): Role[] {
  const roles = sorted.get(listing) ?? listing.roles.toSorted(byClosing);
  sorted.set(listing, roles);
  return roles;
}

function byClosing(one: Role, other: Role): number {
  if (one.closes.kind !== 'stated' || other.closes.kind !== 'stated') return 0;
  return Temporal.Instant.compare(one.closes.value.at, other.closes.value.at);
}

const nothingOpen = 'No role is open here at the moment. The next one will stand here and in the feeds.';

function trail(of: Listing['of'], all: Lists): [Crumb, ...Crumb[]] {
  const [first, second] = of;
  const start: Crumb =
    first?.facet === 'skill'
      ? { name: 'Skills', path: paths.skills }
      : first?.facet === 'employer'
        ? { name: 'Employers', path: paths.employers }
        : { name: 'Roles', path: paths.roles };
  const wider = first && second && all.alone.get(keyOf(first));
  const outer =
    first?.value.within === undefined
      ? undefined
      : all.alone.get(keyOf({ facet: first.facet, value: { key: first.value.within } }));
  const steps = [wider, outer].flatMap((listing) =>
    listing ? [{ name: listing.of[0]?.value.label ?? listing.title, path: listing.path }] : [],
  );
  return [start, ...steps];
}

function near(of: Listing['of'], all: Lists): ListingPage['near'] {
  const [first, second] = of;
  if (first === undefined || second !== undefined) return [];
  return (all.narrower.get(keyOf(first)) ?? [])
    .filter(({ roles }) => roles.length > 0)
    .slice(0, 24)
    .map(({ title, path, roles }) => ({ name: title, path, count: roles.length }));
}

/** Lists of one value, and the narrower ones of each, by `keyOf` the value; each in the order of all lists. */
type Lists = { alone: Map<string, Listing>; narrower: Map<string, Listing[]> };

const known = new WeakMap<readonly Listing[], Lists>();

/** Made once: there are thousands of lists, and each page of one looks for those around it. */
function lists(all: readonly Listing[]): Lists {
  const found = known.get(all) ?? sortedOut(all);
  known.set(all, found);
  return found;
}

function sortedOut(all: readonly Listing[]): Lists {
  const found: Lists = { alone: new Map(), narrower: new Map() };
  const put = (key: string, listing: Listing) => {
    const around = found.narrower.get(key) ?? [];
    around.push(listing);
    found.narrower.set(key, around);
  };
  for (const listing of all) {
    const [first, second] = listing.of;
    if (first === undefined) continue;
    if (second !== undefined) for (const one of listing.of) put(keyOf(one), listing);
    else {
      if (!found.alone.has(keyOf(first))) found.alone.set(keyOf(first), listing);
      const { within } = first.value;
      if (within !== undefined) put(keyOf({ facet: first.facet, value: { key: within } }), listing);
    }
  }
  return found;
}

function keyOf({ facet, value }: { facet: string; value: { key: string } }): string {
  return `${facet} ${value.key}`;
}

/** The first few titles, so that no two pages describe themselves alike. */
function examples(roles: readonly Role[]): string {
  const titles = [...new Set(roles.map(({ title }) => title))].slice(0, 3);
  return titles.length > 0 ? `Among them ${titles.join(', ')}.` : '';
}
