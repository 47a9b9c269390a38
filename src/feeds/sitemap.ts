import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isInSitemap } from '#domain/in-sitemap.ts';
import { lastChanged } from '#domain/last-changed.ts';
import { paths } from '#domain/paths.ts';
import { element, text } from './xml.ts';

type Entry = { path: string; changed: CalendarDate | undefined };

/**
 * The sitemaps of these pages, by the names of their files, and their index: open roles in their own, all other pages
 * in another, each with the day of its last change where one is known. Closed roles and the search page are in none
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#technical-guidelines).
 */
export function sitemaps(pages: readonly string[], catalogue: Catalogue): Map<string, string> {
  const { origin } = new URL(catalogue.site.url);
  const roles = new Set(catalogue.roles.map(({ slug }) => paths.role(slug)));
  const { compare } = new Intl.Collator('en', { numeric: true });
  const entries = pages
    .filter((path) => isInSitemap(path, catalogue))
    .sort(compare)
    .map((path): Entry => ({ path, changed: lastChanged(path, catalogue) }));
  const parts = [
    ...inParts('sitemap-roles', entries, ({ path }) => roles.has(path)),
    ...inParts('sitemap-pages', entries, ({ path }) => !roles.has(path)),
  ];
  const index = parts.map(({ file, part }): Entry => ({ path: `/${file}`, changed: newest(part) }));
  return new Map([
    ...parts.map(({ file, part }): [string, string] => [file, written('urlset', 'url', part, origin)]),
    ['sitemap-index.xml', written('sitemapindex', 'sitemap', index, origin)],
  ]);
}

/** So many addresses stand in a file; more than 50,000 may not (https://www.sitemaps.org/protocol.html). */
const most = 45_000;

function inParts(
  name: string,
  entries: readonly Entry[],
  isWanted: (entry: Entry) => boolean,
): { file: string; part: Entry[] }[] {
  const all = entries.filter(isWanted);
  return Array.from({ length: Math.ceil(all.length / most) }, (_, nth) => ({
    file: `${name}-${nth}.xml`,
    part: all.slice(nth * most, (nth + 1) * most),
  }));
}

function newest(entries: readonly Entry[]): CalendarDate | undefined {
  const days = entries.flatMap(({ changed }) => changed ?? []);
  return days.sort().at(-1);
}

function written(root: string, name: string, entries: readonly Entry[], origin: string): string {
  const lines = entries.map(({ path, changed }) => {
    const day = changed === undefined ? '' : element('lastmod', `${changed}T00:00:00.000Z`);
    return element(name, element('loc', text(new URL(path, origin).href)) + day);
  });
  const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, lines.join(''), namespace)}`;
}
