import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { isInSitemap } from '#domain/in-sitemap.ts';
import { lastChanged } from '#domain/last-changed.ts';
import { paths } from '#domain/paths.ts';

/**
 * Sitemaps under /sitemap-index.xml: open roles in their own, all other pages in another, each with the day of
 * its last change where one is known. Closed roles and the search page are in none
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#technical-guidelines).
 */
export function sitemap(catalogue: () => Catalogue): AstroIntegration {
  let roles: Set<string> | undefined;
  const isRole = (path: string) =>
    (roles ??= new Set(catalogue().roles.map(({ slug }) => paths.role(slug)))).has(path);

  return astroSitemap({
    filter: (url) => isInSitemap(new URL(url).pathname, catalogue()),
    serialize: (item) => {
      const lastmod = lastChanged(new URL(item.url).pathname, catalogue());
      return lastmod === undefined ? item : { ...item, lastmod };
    },
    chunks: { roles: (item) => (isRole(new URL(item.url).pathname) ? item : undefined) },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
}
