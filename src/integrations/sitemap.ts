import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { enoughForSitemap, hasOwnPage, listings } from '#domain/listing.ts';
import { lastChanged } from '#domain/last-changed.ts';
import { paths } from '#domain/paths.ts';
import { environment } from '#environment.ts';

/**
 * Sitemaps under /sitemap-index.xml: open roles in their own, all other pages in another, each with the day of
 * its last change where one is known. Closed roles and the search page are in none
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#technical-guidelines).
 */
export function sitemap(): AstroIntegration {
  let read: ReturnType<typeof published> | undefined;
  const content = () => (read ??= published());

  return astroSitemap({
    filter: (url) => {
      const path = new URL(url).pathname;
      const { open, roles, listings } = content();
      if (path === paths.search || /\/page\/\d+\/$/.test(path)) return false;
      if (roles.has(path)) return open.has(path);
      return (listings.get(path) ?? enoughForSitemap) >= enoughForSitemap;
    },
    serialize: (item) => {
      const lastmod = lastChanged(new URL(item.url).pathname, content().catalogue);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
    chunks: { roles: (item) => (content().roles.has(new URL(item.url).pathname) ? item : undefined) },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
}

function published() {
  const { content } = readFolder(environment.contentRoot);
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  const { catalogue: linked } = catalogue(
    { ...content, site: content.site },
    { now: environment.now, drafts: false },
  );
  const path = ({ slug }: { slug: string }) => paths.role(slug);
  return {
    catalogue: linked,
    roles: new Set(linked.roles.map(path)),
    open: new Set(linked.openRoles.map(path)),
    listings: new Map(
      listings(linked)
        .filter((listing) => !hasOwnPage(listing))
        .map(({ path: address, roles }) => [address, roles.length]),
    ),
  };
}
