import { isInSitemap } from '#domain/in-sitemap.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { inside } from './link.ts';
import { isUnlisted, type Named } from './name.ts';
import { elements } from './xml.ts';

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
    for (const { words: loc } of elements(xml, 'loc')) {
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
