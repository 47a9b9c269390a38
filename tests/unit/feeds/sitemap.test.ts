import { expect, it } from 'vitest';
import { sitemaps } from '#feeds/sitemap.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const catalogue = sampleCatalogue({
  'roles/builder.mdx': 'title: Builder\nemployer: acme\nposted: 2026-11-02\n---\nYou build.',
});

it('a file of more addresses than a sitemap may have is split, and the index names each part', () => {
  const pages = Array.from({ length: 45_001 }, (_, number) => `/guides/guide-${number}/`);
  const files = sitemaps(['/roles/builder/', ...pages], catalogue);
  expect([...files.keys()]).toEqual([
    'sitemap-roles-0.xml',
    'sitemap-pages-0.xml',
    'sitemap-pages-1.xml',
    'sitemap-index.xml',
  ]);
  expect(files.get('sitemap-pages-1.xml')?.match(/<loc>/g)).toHaveLength(1);
  expect(files.get('sitemap-pages-1.xml')).toContain('/guides/guide-45000/</loc>');
  for (const name of ['sitemap-roles-0', 'sitemap-pages-0', 'sitemap-pages-1'])
    expect(files.get('sitemap-index.xml')).toContain(`/${name}.xml</loc>`);
});

it('the index gives the day of the newest change of each part that has one', () => {
  const files = sitemaps(['/about/', '/roles/builder/'], catalogue);
  expect(files.get('sitemap-index.xml')?.match(/<sitemap>.*?<\/sitemap>/g)).toEqual([
    expect.stringMatching(/sitemap-roles-0\.xml<\/loc><lastmod>2026-11-02T00:00:00\.000Z<\/lastmod>/),
    expect.stringMatching(/sitemap-pages-0\.xml<\/loc><\/sitemap>/),
  ]);
});
