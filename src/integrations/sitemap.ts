import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { sitemaps } from '#feeds/sitemap.ts';

/** Writes the sitemaps and their index. */
export function sitemap(catalogue: () => Catalogue): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        // Servers show it in the place of others.
        const all = pages.filter(({ pathname }) => pathname !== '404/').map(({ pathname }) => `/${pathname}`);
        for (const [name, xml] of sitemaps(all, catalogue())) writeFileSync(new URL(name, dir), xml);
      },
    },
  };
}
