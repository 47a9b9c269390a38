import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { lastChanged } from '#domain/last-changed.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { feedItem, type FeedItem } from './feed-item.ts';
import type { FeedList } from './feed-lists.ts';

/** A list of roles as something to follow, before it takes a form. Addresses are absolute. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  timeZone: string;
  /** The page that shows the same list. */
  page: string;
  author: { name: string; url: string | undefined };
  /** The newest day on which anything in it changed: never that of the build. */
  updated: CalendarDate;
  items: FeedItem[];
};

/** So many roles stand in a feed at most, the newest. */
export const mostItems = 50;

/** The roles of a list from the newest on; `page` counts from 1. */
export function feed({ path, title, roles }: FeedList, catalogue: Catalogue, page = 1): Feed {
  const { site } = catalogue;
  return {
    title: `${title} · ${site.name}`,
    description: `${title} on ${site.name}, newest first, with who says what.`,
    language: site.language,
    timeZone: site.timeZone,
    page: new URL(path, site.url).href,
    author: {
      name: site.publisher.name,
      url: site.publisher.url && new URL(site.publisher.url, site.url).href,
    },
    updated: lastUpdated({ path, roles }, catalogue),
    items: pageRoles({ roles }, page).map((role) => feedItem(role, site)),
  };
}

/** Those roles of a list that stand on a page of its feed. */
export function pageRoles({ roles }: Pick<FeedList, 'roles'>, page: number): readonly Role[] {
  return roles.slice((page - 1) * mostItems, page * mostItems);
}

/** The newest day on which anything in a list changed; of an empty one, the newest day that is known. */
export function lastUpdated(
  { path, roles }: Pick<FeedList, 'path' | 'roles'>,
  catalogue: Catalogue,
): CalendarDate {
  return newest(roles) ?? lastChanged(path, catalogue) ?? lastChanged(paths.roles, catalogue) ?? never;
}

/** Atom asks for a date even where nothing has one yet. */
const never = '1970-01-01';

function newest(roles: readonly Role[]): CalendarDate | undefined {
  if (roles.length === 0) return undefined;
  const made =
    known.get(roles) ?? roles.reduce((day, role) => later(day, role.updated ?? role.posted), never);
  known.set(roles, made);
  return made;
}

/** A list is looked through once, not for each of its forms and pages. */
const known = new WeakMap<readonly Role[], CalendarDate>();

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return b > a ? b : a;
}
