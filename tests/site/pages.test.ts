import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtSite, type BuiltPage } from '../support/built-site.ts';

/** Pages that are empty until somebody does something. */
const ofOnesOwn = ['/404.html', '/compare/', '/desk/', '/desk/worksheet/', '/offline/'];

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

const sites = await Promise.all(
  (['content', 'tests/fixtures/stages'] as const).map(async (root) => ({
    root,
    site: await builtSite(root),
  })),
);

describe.each(sites)('every page of $root', ({ site }) => {
  const { origin } = new URL(canonical(site.page('/')) ?? '');
  const cases = site.pages.map((page) => ({ ...page }));

  it('is there', () => {
    const sections = ['/', '/roles/', '/employers/', '/profiles/', '/skills/', '/guides/', '/search/'];
    const own = ['/about/', '/accessibility/', '/privacy/', '/404.html'];
    expect(cases.map(({ path }) => path)).toEqual(expect.arrayContaining([...sections, ...own]));
  });

  it.each(cases)('$path is sound HTML', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    ).toEqual([]);
  });

  it.each(cases)('$path describes itself', ({ document }) => {
    expect(document.querySelector('html')?.getAttribute('lang')).toMatch(/^[a-z]{2}/);
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('title').length).toBe(1);
    expect(meta(document, 'description')?.length).toBeGreaterThan(20);
  });

  it.each(cases)('$path can be shared', ({ path, document }) => {
    const property = (name: string) =>
      document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    expect(property('type')).toBeTruthy();
    expect(property('site_name')).toBeTruthy();
    expect(property('title')).toBe(document.querySelector('title')?.text);
    expect(property('description')).toBe(meta(document, 'description'));
    expect(property('url')).toBe(`${origin}${path}`);
  });

  it.each(cases)('$path says where it lives, unless it is to be found nowhere', ({ path, document }) => {
    const hidden = /noindex/.test(meta(document, 'robots') ?? '');
    expect(hidden).toBe(ofOnesOwn.includes(path));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      hidden ? undefined : `${origin}${path}`,
    );
  });

  it.each(cases)('$path asks no other host for anything', ({ document, html }) => {
    const fetched = document
      .querySelectorAll(
        'script[src], img, source, iframe, video, audio, embed, object, form[action], link:not([rel=canonical])',
      )
      .flatMap((element) =>
        ['src', 'href', 'action', 'data', 'poster', 'srcset'].map((name) => element.getAttribute(name)),
      )
      .filter((address) => address !== undefined);
    expect(fetched.filter((address) => /(^|\s)(?:[a-z][a-z+.-]*:)?\/\//i.test(address))).toEqual([]);
    expect(html).not.toMatch(/<meta[^>]+http-equiv="?refresh/i);
    expect(
      foreignInStyles(
        document
          .querySelectorAll('style')
          .map((style) => style.rawText)
          .join('\n'),
      ),
    ).toEqual([]);
  });
});

it.each(sites)('the styles of $root ask no other host for anything', ({ site }) => {
  const styles = [
    ...new Set(
      site.pages
        .flatMap(({ document }) => document.querySelectorAll('link[rel=stylesheet]'))
        .map((link) => link.getAttribute('href') ?? ''),
    ),
  ];
  expect(styles.length).toBeGreaterThan(0);
  for (const href of styles) expect(foreignInStyles(site.text(href))).toEqual([]);
});

it('the text of a page stays inside its markup', () => {
  const page = sites.find(({ root }) => root !== 'content')!.site.page('/roles/open-two-places/');
  const shown = '</script><!--';
  expect(page.document.querySelector('article')?.text).toContain(shown);
  expect(JSON.stringify(page.markup)).toContain('&lt;/script&gt;&lt;!--');
});

function meta(document: BuiltPage['document'], name: string): string | undefined {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
}

function canonical({ document }: BuiltPage): string | undefined {
  return document.querySelector('link[rel=canonical]')?.getAttribute('href');
}

function foreignInStyles(css: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
  return addresses.filter((address) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(address));
}
