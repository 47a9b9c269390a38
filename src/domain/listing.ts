import { dayOf } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import { facets, windows, type Facet, type FacetValue, type Findable } from './facets.ts';
import { paths } from './paths.ts';
import { inSentence } from './place-name.ts';
import { isOpen, type Role } from './role.ts';

/** A list of open roles that have one or two values in common, newest first; empty once all have closed. */
export type Listing = {
  path: string;
  title: string;
  /** The facet and value that the list is of; two for a combination. */
  of: { facet: Facet['key']; value: FacetValue }[];
  roles: Role[];
  /** The time that the list is of, and its order where that is another one. */
  window?: { label: string; value: string; soonest: boolean };
};

/**
 * With fewer roles a value has no page of its own: one role is its own page. Here and below closed roles count,
 * so that a list keeps its address and its feeds when roles close.
 */
const enough = 2;
/** A combination of two values is worth a page from here on. */
const enoughForTwo = 3;
/** From here on a list is offered to search engines. */
export const enoughForSitemap = 3;

const known = new WeakMap<Catalogue, Listing[]>();

/**
 * Every list of open roles by facet, in the order of the facets and of their values; then by time, skills by
 * place, and skills by workplace. Employers and skills have all their pages, thin or not.
 */
export function listings(catalogue: Catalogue): Listing[] {
  const found = known.get(catalogue) ?? [...singles(catalogue), ...ofTime(catalogue), ...pairs(catalogue)];
  known.set(catalogue, found);
  return found;
}

/** Whether the first page of a list is the page of an employer or a skill. */
export function hasOwnPage({ of }: Listing): boolean {
  return of.length === 1 && (of[0]?.facet === 'employer' || of[0]?.facet === 'skill');
}

function singles({ roles: published }: Catalogue): Listing[] {
  return facets.flatMap((facet: Facet) => {
    const { page, key } = facet;
    if (page === undefined) return [];
    return [...groups(facet, published).values()]
      .filter(({ roles }) => roles.length >= (key === 'skill' || key === 'employer' ? 1 : enough))
      .map(({ value, roles }) => ({
        path: page.path(value.key),
        title: page.title(value.label),
        of: [{ facet: key, value }],
        roles: roles.filter(isOpen),
      }));
  });
}

/**
 * What was posted, and what closes, within some days of the build. A title names the days, so that it stays
 * true until the next build.
 */
function ofTime({ openRoles, site, now }: Catalogue): Listing[] {
  const today = Temporal.PlainDate.from(dayOf(now, site.timeZone));
  const text = (day: Temporal.PlainDate) => day.toLocaleString(site.language, { dateStyle: 'long' });
  return windows.flatMap(({ key, label, days }) =>
    Object.entries(days).map(([count, value]) => {
      const far = Number(count) - 1;
      const first = today.subtract({ days: far });
      const last = today.add({ days: far });
      const title = {
        posted: far === 0 ? `Roles posted on ${text(today)}` : `Roles posted since ${text(first)}`,
        closing: far === 0 ? `Roles that close on ${text(today)}` : `Roles that close by ${text(last)}`,
      }[key];
      const from = first.toString();
      const end = last.add({ days: 1 }).toZonedDateTime(site.timeZone).toInstant();
      const belongs = (role: Role) => (key === 'posted' ? role.posted >= from : closesBy(role, end));
      return {
        path: paths.rolesWithin(key, count),
        title,
        of: [],
        roles: openRoles.filter(belongs),
        window: { label, value, soonest: key === 'closing' },
      };
    }),
  );
}

function closesBy({ closes }: Role, end: Temporal.Instant): boolean {
  return closes.kind === 'stated' && Temporal.Instant.compare(closes.value.at, end) <= 0;
}

function pairs({ roles: published }: Catalogue): Listing[] {
  const skill = facet('skill');
  const place = facet('place');
  const workplace = facet('workplace');
  return [...groups(skill, published).values()]
    .filter(({ roles }) => roles.length >= enoughForTwo)
    .flatMap(({ value, roles }) => [
      ...[...groups(place, roles).values()].map((inner) => ({
        path: `${paths.skill(value.key)}in/${inner.value.key}/`,
        title: `${value.label} roles in ${inSentence(inner.value.label)}`,
        of: [
          { facet: 'skill', value },
          { facet: 'place', value: inner.value },
        ],
        roles: inner.roles,
      })),
      ...[...groups(workplace, roles).values()].map((inner) => ({
        path: `${paths.skill(value.key)}${inner.value.key}/`,
        title: `${inner.value.label} ${value.label} roles`,
        of: [
          { facet: 'skill', value },
          { facet: 'workplace', value: inner.value },
        ],
        roles: inner.roles,
      })),
    ])
    .filter(({ roles }) => roles.length >= enoughForTwo)
    .map((listing) => ({ ...listing, roles: listing.roles.filter(isOpen) }));
}

function facet(wanted: string): Facet {
  const found = facets.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`There is no facet ${wanted}.`);
  return found;
}

function groups(
  { values }: Facet,
  roles: readonly Role[],
): Map<string, { value: FacetValue; roles: Role[] }> {
  const found = new Map<string, { value: FacetValue; roles: Role[] }>();
  for (const role of roles) {
    const findable: Findable = { kind: 'role', role };
    for (const value of values(findable)) {
      const group = found.get(value.key) ?? { value, roles: [] };
      group.roles.push(role);
      found.set(value.key, group);
    }
  }
  return found;
}
