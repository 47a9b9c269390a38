import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { isInSitemap } from '#domain/in-sitemap.ts';
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
    filter: (url) => isInSitemap(new URL(url).pathname, content().catalogue),
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
  return { catalogue: linked, roles: new Set(linked.roles.map(({ slug }) => paths.role(slug))) };
}
