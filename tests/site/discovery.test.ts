import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const content = await builtSite('content');
const stages = await builtSite('tests/fixtures/stages');

it.each([
  { root: 'content', site: content, origin: 'https://rolecall.example' },
  { root: 'tests/fixtures/stages', site: stages, origin: 'https://careers.example' },
])('robots.txt of $root lets all in and names the sitemap', ({ site, origin }) => {
  const lines = site.text('robots.txt').trim().split('\n');
  expect(lines).toEqual(['User-agent: *', 'Allow: /', '', `Sitemap: ${origin}/sitemap-index.xml`]);
});

it.each([
  { root: 'content', site: content, origin: 'https://rolecall.example' },
  { root: 'tests/fixtures/stages', site: stages, origin: 'https://careers.example' },
])('the index of $root names a sitemap of roles and one of all other pages', ({ site, origin }) => {
  const named = entries(site.text('sitemap-index.xml'), 'sitemap').map(({ loc }) => loc);
  expect(named).toEqual([`${origin}/sitemap-roles-0.xml`, `${origin}/sitemap-pages-0.xml`]);
});

it('the sitemap of roles has the open ones with the day of their last change', () => {
  expect(entries(stages.text('sitemap-roles-0.xml'), 'url')).toEqual([
    { loc: 'https://careers.example/roles/open-estimated/', day: '2026-11-09' },
    { loc: 'https://careers.example/roles/open-remote-agency/', day: '2026-11-10' },
    { loc: 'https://careers.example/roles/open-two-places/', day: '2026-11-16' },
  ]);
});

it('the other sitemap has the pages that may be found, with a day only where something on them has one', () => {
  const closed = '2026-11-30';
  expect(entries(stages.text('sitemap-pages-0.xml'), 'url')).toEqual(
    [
      ['/', closed],
      ['/about/', undefined],
      ['/accessibility/', undefined],
      ['/employers/', closed],
      ['/employers/acme-robotics/', closed],
      ['/employers/northgate-search/', '2026-11-10'],
      ['/employers/undisclosed-insurer/', '2026-11-10'],
      ['/feeds/', undefined],
      ['/guides/', '2026-11-12'],
      ['/guides/first-interview/', '2026-11-12'],
      ['/pay/', undefined],
      ['/privacy/', undefined],
      ['/profiles/', closed],
      ['/profiles/data-engineer/', closed],
      ['/roles/', closed],
      ['/roles/in/united-kingdom/', '2026-11-16'],
      ['/roles/posted/30-days/', '2026-11-16'],
      ['/skills/', '2026-11-16'],
      ['/skills/python/', '2026-11-16'],
      ['/skills/sql/', '2026-11-16'],
    ].map(([path, day]) => ({ loc: `https://careers.example${path}`, day })),
  );
});

function entries(
  xml: string,
  name: 'url' | 'sitemap',
): { loc: string | undefined; day: string | undefined }[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(([, inner = '']) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(inner)?.[1],
    day: /<lastmod>(.{10})/.exec(inner)?.[1],
  }));
}
