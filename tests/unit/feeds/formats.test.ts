import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { atom } from '#feeds/atom.ts';
import { feed } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { rss } from '#feeds/rss.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const awkward = 'R&D <Lead> ]]> "C++"';
const files = {
  'roles/a.mdx': `title: 'C++ R&D ]]> "Lead" & 5 < 6'\nemployer: acme\nposted: 2026-11-02\nupdated: 2026-11-12\nformerly: [old]\nskills: [python, sql]\n---\nYou write ${awkward.replaceAll('<', '\\<')} and more.`,
  'roles/b.mdx': 'title: Analyst\nemployer: acme\nposted: 2026-11-10\n---\nYou count.',
};
const title = 'C++ R&D ]]> "Lead" & 5 < 6';
const self = 'https://careers.example/roles/feed';

function made(content: Record<string, string>) {
  const catalogue = sampleCatalogue(content);
  return feed({ path: '/roles/', title: 'Open & new roles', roles: catalogue.openRoles }, catalogue);
}

const full = made(files);
const empty = made({});

function read(xml: string) {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
}

type Node = ReturnType<typeof read>;

function texts(node: Node, name: string): (string | null)[] {
  return [...node.childNodes].flatMap((child) => (child.nodeName === name ? [child.textContent] : []));
}

function children(node: Node, name: string): Node[] {
  // Only elements have the names that are asked for.
  return [...node.childNodes].filter((child) => child.nodeName === name) as Node[];
}

describe('RSS', () => {
  const channel = children(read(rss(full, self)), 'channel')[0]!;

  it('has what it requires of a channel', () => {
    expect(read(rss(full, self)).getAttribute('version')).toBe('2.0');
    expect(texts(channel, 'title')).toEqual(['Open & new roles · Test Site']);
    expect(texts(channel, 'link')).toEqual(['https://careers.example/roles/']);
    expect(texts(channel, 'description')[0]).toContain('newest first');
    expect(texts(channel, 'lastBuildDate')).toEqual(['Thu, 12 Nov 2026 00:00:00 +0000']);
  });

  it('names its own address as the Atom element of that name', () => {
    const [link] = children(channel, 'atom:link');
    expect(link?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect([link?.getAttribute('rel'), link?.getAttribute('href')]).toEqual(['self', self]);
  });

  it('has items with plain titles, absolute links, dates and unique ids', () => {
    const items = children(channel, 'item');
    expect(items.map((item) => texts(item, 'title')[0])).toEqual(['Analyst', title]);
    expect(items.map((item) => texts(item, 'link')[0])).toEqual([
      'https://careers.example/roles/b/',
      'https://careers.example/roles/a/',
    ]);
    expect(items.map((item) => texts(item, 'pubDate')[0])).toEqual([
      'Tue, 10 Nov 2026 00:00:00 +0000',
      'Mon, 02 Nov 2026 00:00:00 +0000',
    ]);
    expect(items.map((item) => children(item, 'guid')[0]?.getAttribute('isPermaLink'))).toEqual([
      'true',
      'false',
    ]);
    expect(texts(items[1]!, 'guid')).toEqual(['https://careers.example/roles/old/']);
  });

  it('has the description before the content', () => {
    const names = [...children(channel, 'item')[0]!.childNodes].map(({ nodeName }) => nodeName);
    expect(names.indexOf('description')).toBeGreaterThan(-1);
    expect(names.indexOf('content:encoded')).toBeGreaterThan(names.indexOf('description'));
  });

  it('is whole without items', () => {
    const [none] = children(read(rss(empty, self)), 'channel');
    expect(texts(none!, 'title')).toHaveLength(1);
    expect(children(none!, 'item')).toEqual([]);
  });
});

describe('Atom', () => {
  const root = read(atom(full, self));

  it('has what it requires of a feed', () => {
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(root, 'id')).toEqual([self]);
    expect(texts(root, 'title')).toEqual(['Open & new roles · Test Site']);
    expect(texts(root, 'updated')).toEqual(['2026-11-12T00:00:00+00:00']);
    expect(texts(children(root, 'author')[0]!, 'name')).toEqual(['Test Publisher']);
    expect(children(root, 'link').map((link) => link.getAttribute('rel'))).toEqual(['self', 'alternate']);
  });

  it('has entries with id, title, dates, author and HTML that is escaped once', () => {
    const entries = children(root, 'entry');
    const [, entry] = entries;
    expect(entries.map((one) => texts(one, 'title')[0])).toEqual(['Analyst', title]);
    expect(texts(entry!, 'id')).toEqual(['https://careers.example/roles/old/']);
    expect(texts(entry!, 'published')).toEqual(['2026-11-02T00:00:00+00:00']);
    expect(texts(entry!, 'updated')).toEqual(['2026-11-12T00:00:00+00:00']);
    expect(texts(children(entry!, 'author')[0]!, 'name')).toEqual(['Acme Robotics']);
    expect(children(entry!, 'content')[0]?.getAttribute('type')).toBe('html');
    expect(texts(entry!, 'content')[0]).toMatch(/^<h2>The facts<\/h2><ul><li>/);
  });

  it('is whole without entries', () => {
    const none = read(atom(empty, self));
    expect(texts(none, 'updated')).toEqual(['1970-01-01T00:00:00+01:00']);
    expect(children(none, 'entry')).toEqual([]);
  });
});

describe('JSON Feed', () => {
  const written = JSON.parse(jsonFeed(full, self, `${self}2`));

  it('has what it requires of a feed', () => {
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Open & new roles · Test Site',
      home_page_url: 'https://careers.example/roles/',
      feed_url: self,
      next_url: `${self}2`,
      authors: [{ name: 'Test Publisher', url: 'https://publisher.example/' }],
    });
    expect(written).not.toHaveProperty('author');
    expect(written).not.toHaveProperty('expired');
  });

  it('has items with id, address, plain title, dates with offset and the whole text', () => {
    expect(written.items[1]).toMatchObject({
      id: 'https://careers.example/roles/old/',
      url: 'https://careers.example/roles/a/',
      title,
      date_published: '2026-11-02T00:00:00+00:00',
      date_modified: '2026-11-12T00:00:00+00:00',
      authors: [{ name: 'Acme Robotics' }],
      tags: ['Python', 'SQL'],
    });
    expect(written.items[1].content_html).toContain('R&amp;D &lt;Lead&gt; ]]&gt;');
  });

  it('is whole without items, and the last page leads no further', () => {
    const none = JSON.parse(jsonFeed(empty, self));
    expect(none.items).toEqual([]);
    expect(none).not.toHaveProperty('next_url');
  });
});
