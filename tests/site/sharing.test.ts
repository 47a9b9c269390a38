import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite, type BuiltPage } from '../support/built-site.ts';
import { pngHeader } from '../support/png.ts';

const sites = await Promise.all(
  (['content', 'tests/fixtures/stages'] as const).map(async (root) => ({
    root,
    site: await builtSite(root),
  })),
);

describe.each(sites)('the pages of $root', ({ site }) => {
  const shown = site.pages.filter(({ document }) => document.querySelector('meta[property="og:url"]'));
  const own = shown.filter(isOneThing);

  it('include some of every kind with a picture of their own', () => {
    const kinds = new Set(own.map(({ path }) => path.split('/')[1]));
    expect([...kinds].sort()).toEqual(['employers', 'profiles', 'roles']);
  });

  it.each(own)('$path has its own picture beside it', (page) => {
    expect(new URL(image(page)).pathname).toBe(`${page.path}share.png`);
  });

  it('have that of the site for all others', () => {
    const others = shown.filter((page) => !isOneThing(page));
    expect(others.length).toBeGreaterThan(5);
    expect([...new Set(others.map((page) => new URL(image(page)).pathname))]).toEqual(['/share.png']);
  });

  it.each(shown)('$path names a picture that is there, and says what is on it', (page) => {
    const file = readFileSync(join(site.root, new URL(image(page)).pathname));
    expect(pngHeader(file)).toEqual({ width: 1200, height: 630 });
    expect(file.length).toBeLessThan(120_000);
    expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(meta(page, 'og:image:alt')).toMatch(/^.{20,}[.!?…]$/);
    expect(page.document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
      'summary_large_image',
    );
  });
});

const content = sites[0]!.site;

it.each([
  ['/roles/mlops-lead-investment-bank/', /Pay: Up to £850 a day \(stated by the recruiter\)/],
  ['/roles/registrar-museum-de-lichtbaak/', /past vacancy: .*The role was filled on/],
  ['/employers/lseg/', /employer: LSEG/],
  [
    '/profiles/senior-machine-learning-engineer/',
    /role profile, not a vacancy: Senior Machine Learning Engineer/,
  ],
])('the picture of %s says what its page says', (path, words) => {
  expect(meta(content.page(path), 'og:image:alt')).toMatch(words);
});

it('an estimate is on no picture', () => {
  const page = content.page('/roles/principal-machine-learning-engineer-lseg/');
  expect(page.html).toContain('€80,000');
  expect(meta(page, 'og:image:alt')).not.toMatch(/pay|€|80|100/i);
});

function isOneThing({ path, document }: BuiltPage): boolean {
  const [section, slug, ...rest] = path.split('/').filter(Boolean);
  if (rest.length > 0 || slug === undefined) return false;
  return (
    section === 'employers' ||
    section === 'profiles' ||
    (section === 'roles' && document.querySelector('article') !== null)
  );
}

function image(page: BuiltPage): string {
  return meta(page, 'og:image') ?? '';
}

function meta({ document }: BuiltPage, property: string): string | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
}
