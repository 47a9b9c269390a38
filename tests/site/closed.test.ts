import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const sites = [
  { root: 'content', site: await builtSite('content') },
  { root: 'tests/fixtures/stages', site: await builtSite('tests/fixtures/stages') },
];

describe.each(sites)('a closed role of $root', ({ site }) => {
  const closed = site.pages
    .filter(({ path }) => /^\/roles\/[^/]+\/$/.test(path) && site.has(`${path.slice(1, -1)}.json`))
    .filter(({ path }) => JSON.parse(site.text(`${path.slice(1, -1)}.json`)).state !== 'open')
    .map(({ path, document, markup }) => ({ path, document, markup, file: path.slice(1, -1) }));
  const offers = globSync('{**/*.{xml,ics},**/feed.json,feed/*.json,roles.json,roles/page/*.json,llms.txt}', {
    cwd: site.root,
    exclude: ['pagefind/**'],
  });

  it('is there to be looked at', () => {
    expect(closed.length).toBeGreaterThan(1);
    expect(offers.length).toBeGreaterThan(20);
  });

  it.each(closed)('$path keeps its text and says that and why it is closed', ({ document, markup }) => {
    expect(document.querySelector('article.prose')?.text.trim()).not.toBe('');
    expect(document.querySelector('.closed')?.text).toMatch(
      /(Applications closed|The role was (filled|withdrawn)) on \d+ \w+ \d{4}/,
    );
    // Where nothing open is like it, the way leads to all that is open.
    const like = document.querySelectorAll('#related .roles a').length;
    expect(document.querySelector('.closed a')?.getAttribute('href')).toBe(like > 0 ? '#related' : '/roles/');
    expect(markup.map((node) => node['@type'])).toEqual(['BreadcrumbList']);
  });

  it.each(closed)('$path has no way to apply, on its page or in another form of it', ({ document, file }) => {
    expect(document.querySelector('#apply, [href="#apply"]')).toBeNull();
    const main = document.querySelector('main');
    expect(main?.innerHTML).not.toContain('mailto:');
    const data = JSON.parse(site.text(`${file}.json`));
    expect(data.apply).toBeNull();
    expect(data.source?.url).toBeUndefined();
    expect(data.notice).toMatch(/closed|filled|withdrawn/);
    expect(site.text(`${file}.md`)).not.toMatch(/How to apply|mailto:/);
    if (site.has(`${file}/closing.ics`)) expect(site.text(`${file}/closing.ics`)).not.toContain('VEVENT');
  });

  it.each(closed)('$path is in no feed, calendar, sitemap or list for programs', ({ path }) => {
    expect(offers.filter((file) => site.text(file).includes(path))).toEqual([]);
  });
});

it('open roles like it follow a closed role', () => {
  const { document } = sites[0]!.site.page('/roles/registrar-museum-de-lichtbaak/');
  expect(document.querySelectorAll('#related .roles a').length).toBeGreaterThan(0);
});

it('the place that a closed role was taken from is named, and not led to', () => {
  const page = sites[1]!.site.page('/roles/filled/');
  expect(page.document.querySelector('main')?.text).toContain('Taken from A board on 5 October 2026');
  expect(page.html).not.toMatch(/board\.example|robots@acme-robotics\.example/);
});
