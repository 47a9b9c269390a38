import type { Catalogue } from '#domain/catalogue.ts';
import { isInSitemap } from '#domain/in-sitemap.ts';
import { lastChanged } from '#domain/last-changed.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { inside } from './link.ts';
import { isUnlisted, type Named } from './name.ts';
import { elements, xmlFault } from './xml.ts';

/** A sitemap of the built site: its path and its text. */
export type Sitemap = { path: string; xml: string };

/** Every page that is to be found is in one sitemap once, and nothing else; roles have one of their own. */
export function sitemap(
  sitemaps: readonly Sitemap[],
  pages: readonly Named[],
  { catalogue, roles, openRoles, site }: Ground,
): Fault[] {
  const faults: Fault[] = [];
  const fault = (page: string, said: string | undefined, shown: string | undefined, remedy: string) => {
    faults.push({ check: 'sitemap', page, property: 'loc', said, shown, remedy });
  };
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const listed = new Map<string, string>();
  const index = new Set<string>();
  for (const { path: file, xml } of sitemaps) {
    const form = xmlFault(xml);
    if (form !== undefined) {
      const remedy = 'No search engine could take the sitemap: write it so that it can be read.';
      faults.push({ check: 'sitemap', page: file, property: 'form', said: form, shown: undefined, remedy });
      continue;
    }
    faults.push(...changeFaults(file, xml, catalogue, site.url));
    const locs = elements(xml).filter(({ name }) => name === 'loc');
    if (locs.length > most)
      fault(
        file,
        `${locs.length} addresses`,
        `${most} at the most`,
        'Split it, and name the parts in the index.',
      );
    for (const { words: loc } of locs) {
      const path = inside(loc, '/', site.url);
      if (path === undefined) {
        fault(file, loc, site.url, 'A sitemap names pages of this site alone.');
        continue;
      }
      if (/^\/sitemap[^/]*\.xml$/.test(path)) {
        index.add(path);
        continue;
      }
      const page = byPath.get(path);
      const other = listed.get(path);
      if (other !== undefined) fault(file, path, `also in ${other}`, 'Name each page once.');
      listed.set(path, file);
      if (page === undefined) fault(file, path, undefined, 'There is no such page: leave it out.');
      else if (page.redirect !== undefined)
        fault(file, path, `leads on to ${page.redirect}`, 'Name the page that it leads to.');
      else if (isUnlisted(page))
        fault(file, path, 'robots: noindex', 'The page is kept from search engines: leave it out.');
      else if (roles.has(path) && !openRoles.has(path))
        fault(
          file,
          path,
          `a role that is ${roles.get(path)?.stage}`,
          'Only open roles are offered to search engines: leave it out.',
        );
      else if (!isInSitemap(path, catalogue))
        fault(file, path, 'a page that is not to be found', 'Leave it out.');
      else if (openRoles.has(path) !== /roles/.test(file))
        fault(
          file,
          path,
          openRoles.has(path) ? 'an open role' : 'no role',
          'Open roles have a sitemap of their own, and all other pages another.',
        );
    }
  }
  for (const { path } of sitemaps)
    if (path !== '/sitemap-index.xml' && !index.has(path))
      fault(path, undefined, undefined, 'Name this sitemap in /sitemap-index.xml.');
  for (const path of index)
    if (!sitemaps.some((one) => one.path === path))
      fault('/sitemap-index.xml', path, undefined, 'There is no such file.');
  for (const page of pages) {
    if (
      page.redirect !== undefined ||
      isUnlisted(page) ||
      listed.has(page.path) ||
      !isInSitemap(page.path, catalogue)
    )
      continue;
    fault(page.path, undefined, 'a page that is to be found', 'Put the page into a sitemap.');
  }
  return faults;
}

/** So many addresses may stand in a sitemap (https://www.sitemaps.org/protocol.html). */
const most = 50_000;

/** A day of change is that of what the page shows, and never that of the build. */
function changeFaults(file: string, xml: string, catalogue: Catalogue, origin: string): Fault[] {
  return [...xml.matchAll(/<url>([^]*?)<\/url>/g)].flatMap(([, inner = '']) => {
    const all = elements(inner);
    const one = (name: string) => all.find((element) => element.name === name)?.words;
    const said = one('lastmod')?.slice(0, 10);
    const path = inside(one('loc') ?? '', '/', origin);
    const known = path === undefined ? undefined : lastChanged(path, catalogue);
    if (said === undefined || said === known) return [];
    const remedy = 'Write the day on which what the page shows has changed, or none.';
    return [{ check: 'sitemap', page: file, property: `lastmod of ${path}`, said, shown: known, remedy }];
  });
}
