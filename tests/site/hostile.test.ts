import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuild } from '../support/built-site.ts';
import { temporaryFolder } from '../support/folder.ts';
import { harm } from '../support/harm.ts';
import { hostileContent, hostileTexts } from '../support/hostile-content.ts';

const home = mkdtempSync(join(tmpdir(), 'rolecall-hostile-'));
const folder = join(home, 'dist');
const files = (pattern: string) =>
  globSync(pattern, { cwd: folder, exclude: ['pagefind/**', 'assets/**'] }).sort();
const text = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  using content = temporaryFolder(hostileContent());
  const { code, output } = await runBuild({ CONTENT_ROOT: content.root, OUT_DIR: folder });
  expect(output.slice(-400)).toContain('no faults');
  expect(code).toBe(0);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('publishes every text, so that there is something to look for', () => {
  expect(files('roles/hostile-*/index.html')).toHaveLength(hostileTexts.length);
  expect(text('roles/hostile-0/index.html')).toContain('&lt;script&gt;pwned()&lt;/script&gt;');
});

it('has no page in which anything of an advert runs, applies, is framed or asked for', () => {
  const pages = files('**/*.html');
  expect(pages.length).toBeGreaterThan(hostileTexts.length);
  const found = pages.flatMap((file) => harm(text(file)).map((one) => `${file}: ${one}`));
  expect(found).toEqual([]);
});

it('has markup that is one JSON, of schema.org alone', () => {
  for (const file of files('**/*.html')) {
    const blocks = [...text(file).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    for (const [, block = ''] of blocks) {
      expect(block).not.toContain('<');
      const read: unknown = JSON.parse(block);
      expect(keys(read)).not.toContain('pwned');
      // The one text of schema.org that is read as HTML.
      const html = postings(read).flatMap((posting) => strings(posting, 'description'));
      expect(html.flatMap(loose)).toEqual([]);
    }
  }
});

it('has XML that a strict reader takes, with HTML in it that does nothing', () => {
  const feeds = files('**/*.xml');
  expect(feeds.length).toBeGreaterThan(20);
  for (const file of feeds) {
    const parser = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${file} ${level}: ${message}`);
      },
    });
    const xml = text(file);
    expect(xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')).not.toMatch(/<\?xml-stylesheet|<!DOCTYPE|<!ENTITY/i);
    const elements = [...parser.parseFromString(xml, 'text/xml').getElementsByTagName('*')];
    for (const element of elements) {
      expect(element.tagName).not.toMatch(/pwned|^script/i);
      const isBody = bodies.has(element.tagName) && entries.has(element.parentNode?.nodeName ?? '');
      if (isBody) expect([file, loose(element.textContent ?? '')]).toEqual([file, []]);
    }
  }
});

it('has JSON that can be read, with no property of an advert’s making', () => {
  const found = files('**/*.json');
  expect(found.length).toBeGreaterThan(20);
  for (const file of found) {
    const read: unknown = JSON.parse(text(file));
    expect(keys(read)).not.toContain('pwned');
    for (const name of ['content_html', 'html'])
      for (const html of strings(read, name)) expect([file, loose(html)]).toEqual([file, []]);
  }
});

it('has calendars with one entry a role, and no line of an advert’s making', () => {
  for (const file of files('**/*.ics')) {
    const calendar = new ICAL.Component(ICAL.parse(text(file)));
    for (const event of calendar.getAllSubcomponents()) {
      expect(['vevent', 'vtimezone']).toContain(event.name);
      const names = event.getAllProperties().map(({ name }) => name);
      expect(names).not.toContain('x-pwned');
      expect(names).not.toContain('attach');
      expect(new Set(names).size).toBe(names.length);
    }
    for (const line of text(file).split('\r\n'))
      expect(line).not.toMatch(/^(?:X-PWNED|ATTACH|SUMMARY:pwned)/);
  }
  expect(text('roles/closing.ics').match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(hostileTexts.length);
});

it('has Markdown that shows the texts, and makes no element or address of them', () => {
  const found = [...files('**/*.md'), 'llms.txt'];
  expect(found.length).toBeGreaterThan(hostileTexts.length);
  for (const file of found) {
    const { html } = markdownToHtml(text(file).replace(/^---\n[^]*?\n---\n/, ''));
    expect([file, harm(html).filter((one) => !/^a href=https:/.test(one))]).toEqual([file, []]);
  }
});

it('has files for hosts that hold nothing of an advert', () => {
  for (const file of ['_headers', 'robots.txt', 'sw.js']) expect(text(file)).not.toMatch(/pwned/);
});

/** Elements of feeds whose words are read as HTML. */
const bodies = new Set(['description', 'content', 'content:encoded']);
const entries = new Set(['item', 'entry', 'job']);

/** What is in a piece of HTML besides the plain tags that readers of feeds take. */
function loose(html: string): string[] {
  return [
    ...harm(html),
    ...[...html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].flatMap(([, tag = '', attributes = '']) =>
      tags.has(tag) && attributes === '' ? [] : [`<${tag}${attributes}>`],
    ),
  ];
}

const tags = new Set('p ul ol li h1 h2 h3 h4 strong em br b i div'.split(' '));

function postings(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(postings);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(postings);
  return '@type' in value && value['@type'] === 'JobPosting' ? [value, ...inner] : inner;
}

function keys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...keys(inner)]);
}

function strings(value: unknown, named: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, named));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === named && typeof inner === 'string' ? [inner] : strings(inner, named),
  );
}
