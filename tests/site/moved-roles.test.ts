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

  it('has a rule for hosts that redirect by themselves, for each of its forms', () => {
    const forms = ['/', '.json', '.md', '/closing.ics', '/share.png'];
    expect(site.text('_redirects')).toBe(
      forms.map((form) => `/roles/two-sites-engineer${form} /roles/open-two-places${form} 301\n`).join(''),
    );
  });

  it('is still there as data and text for those who have the old address', () => {
    for (const form of ['.json', '.md'])
      expect(site.text(`roles/two-sites-engineer${form}`)).toBe(site.text(`roles/open-two-places${form}`));
    expect(JSON.parse(site.text('roles/two-sites-engineer.json'))).toMatchObject({
      id: 'https://careers.example/roles/two-sites-engineer/',
      url: 'https://careers.example/roles/open-two-places/',
    });
  });

  it('is in the sitemap under its new address alone', () => {
    const sitemaps = ['sitemap-roles-0.xml', 'sitemap-pages-0.xml'].map(site.text).join('');
    expect(sitemaps).toContain('/roles/open-two-places/');
    expect(sitemaps).not.toContain('two-sites-engineer');
  });
});
