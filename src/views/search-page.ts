import type { Catalogue } from '#domain/catalogue.ts';
import type { FacetKey } from '#domain/facets.ts';
import { paths } from '#domain/paths.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';

export type SearchPage = {
  head: PageHead;
  /** The way to everything without search. */
  browse: BrowseList[];
};

/** What results can be narrowed by. */
export type SearchForm = {
  /** Facets without a choice are left out. */
  facets: {
    key: FacetKey;
    label: string;
    /** The address of a value's list, with ":key" for the value. */
    page: string | undefined;
    /** Whether there are more values than these, which are the most frequent. */
    long: boolean;
    /** How deep a value lies in others of the list, from 0. */
    options: { key: string; label: string; depth: number; count: number }[];
  }[];
  windows: { key: 'posted' | 'closing'; label: string; options: { days: string; label: string }[] }[];
  /** Whether roles that are no longer open can be shown as well. */
  closed: boolean;
};

/** The first pages of a kind, and where the rest are. */
export type BrowseList = {
  heading: string;
  items: { name: string; note: string; path: string }[];
  all: string;
  path: string;
};

const mostLinks = 40;

export function searchPage(catalogue: Catalogue): SearchPage {
  const { site, openRoles, employers, profiles, guides, skills } = catalogue;
  const list = (heading: string, path: string, noun: string, items: BrowseList['items']): BrowseList => ({
    heading,
    path,
    all: `All ${noun} (${items.length})`,
    items: items.slice(0, mostLinks),
  });
  return {
    head: {
      title: pageTitle('Search', site.name),
      description: pageDescription(
        `Search roles, employers, role profiles, guides and skills on ${site.name}.`,
      ),
      path: paths.search,
      crumbs: breadcrumbs({ name: 'Search', path: paths.search }),
    },
    browse: [
      list(
        'Open roles',
        paths.roles,
        'open roles',
        openRoles.map(({ slug, title, employer }) => ({
          name: title,
          note: employer.name,
          path: paths.role(slug),
        })),
      ),
      list(
        'Employers',
        paths.employers,
        'employers',
        employers.map(({ slug, name }) => ({ name, note: '', path: paths.employer(slug) })),
      ),
      list(
        'Role profiles',
        paths.profiles,
        'role profiles',
        profiles.map(({ slug, title }) => ({ name: title, note: '', path: paths.profile(slug) })),
      ),
      list(
        'Guides',
        paths.guides,
        'guides',
        guides.map(({ slug, title, by }) => ({ name: title, note: `by ${by}`, path: paths.guide(slug) })),
      ),
      list(
        'Skills',
        paths.skills,
        'skills',
        skills.map(({ slug, name }) => ({ name, note: '', path: paths.skill(slug) })),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}
