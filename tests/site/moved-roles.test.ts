import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from '../support/built-site.ts';

describe('a role whose file was renamed', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtSite('tests/fixtures/stages');
  });

  it('leads from its old address to its new one, without scripts', () => {
    const old = site.text('roles/two-sites-engineer/index.html');
    expect(old).toContain('content="0;url=/roles/open-two-places/"');
    expect(old).toContain('<a href="/roles/open-two-places/">');
    expect(old).toContain('<link rel="canonical" href="https://careers.example/roles/open-two-places/">');
  });

  it('has a rule for hosts that redirect by themselves', () => {
    expect(site.text('_redirects')).toBe('/roles/two-sites-engineer/ /roles/open-two-places/ 301\n');
  });

  it('is in the sitemap under its new address alone', () => {
    const sitemaps = ['sitemap-roles-0.xml', 'sitemap-pages-0.xml'].map(site.text).join('');
    expect(sitemaps).toContain('/roles/open-two-places/');
    expect(sitemaps).not.toContain('two-sites-engineer');
  });
});
