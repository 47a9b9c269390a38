import type { Catalogue } from './catalogue.ts';
import { enoughForSitemap, hasOwnPage, listings } from './listing.ts';
import { paths } from './paths.ts';
import { isOpen } from './role.ts';

const known = new WeakMap<Catalogue, Set<string>>();

/** Pages that are empty until somebody does something. */
const ofOnesOwn = new Set<string>([
  paths.search,
  paths.desk,
  paths.compare,
  paths.worksheet,
  paths.offline,
  paths.notFound,
]);

/**
 * Whether a page is offered to search engines: not the search itself, the further pages of a list, a role that
 * is closed, or a list of very few
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#technical-guidelines).
 */
export function isInSitemap(path: string, catalogue: Catalogue): boolean {
  if (ofOnesOwn.has(path) || /\/page\/\d+\/$/.test(path)) return false;
  const left = known.get(catalogue) ?? leftOut(catalogue);
  known.set(catalogue, left);
  return !left.has(path);
}

function leftOut(catalogue: Catalogue): Set<string> {
  const closed = catalogue.roles.filter((role) => !isOpen(role)).map(({ slug }) => paths.role(slug));
  const thin = listings(catalogue)
    .filter((listing) => !hasOwnPage(listing) && listing.roles.length < enoughForSitemap)
    .map(({ path }) => path);
  return new Set([...closed, ...thin]);
}
