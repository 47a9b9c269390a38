import { globSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import Ajv from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { buildDate, builtSite, type BuiltPage, type BuiltSite } from '../support/built-site.ts';

const sites = [
  { root: 'content', site: await builtSite('content'), origin: 'https://rolecall.example' },
  { root: 'stages', site: await builtSite('tests/fixtures/stages'), origin: 'https://careers.example' },
  {
    root: 'nothing-open',
    site: await builtSite('tests/fixtures/nothing-open'),
    origin: 'https://careers.example',
  },
];
const files = (site: BuiltSite, pattern: string) =>
  globSync(pattern, { cwd: site.root, exclude: ['pagefind/**'] }).sort();

type Read = { title: string; url: string; posted: string; facts: string };

describe.each(sites)('the site of $root', ({ site, origin }) => {
  const isOpen = ({ markup }: BuiltPage) => markup.some((node) => node['@type'] === 'JobPosting');
  const rolePages = site.pages.filter(
    ({ path }) => /^\/roles\/[^/]+\/$/.test(path) && site.has(`${path.slice(1, -1)}.json`),
  );
  const openPages = new Map(rolePages.filter(isOpen).map((page) => [origin + page.path, page]));
  const lists = files(site, '**/rss.xml')
    .map((file) => `/${file.slice(0, -'rss.xml'.length)}`)
    .sort();

  it('has every list in each form, and no other', () => {
    for (const name of ['atom.xml', 'feed.json']) {
      const found = files(site, `**/${name}`).map((file) => `/${file.slice(0, -name.length)}`);
      expect(found.sort()).toEqual(lists);
    }
    expect(lists).toContain('/roles/');
  });

  it('leads from every list to its forms, in the head and on the page', () => {
    for (const path of lists) {
      const { document } = site.page(path);
      const linked = ['rss.xml', 'atom.xml', 'feed.json', 'closing.ics'].map((name) => path + name);
      const head = document
        .querySelectorAll('head link[rel=alternate]')
        .map((link) => link.getAttribute('href'));
      expect(head).toEqual(linked);
      const shown = document.querySelectorAll('.follow a').map((link) => link.getAttribute('href'));
      expect(shown).toEqual([...linked, '/feeds/']);
      expect(linked.filter((one) => !site.has(one))).toEqual([]);
    }
  });

  it.each(lists)('%s says the same in every form, and what the pages of its roles say', (path) => {
    const rss = rssItems(site.text(`${path.slice(1)}rss.xml`));
    expect(atomItems(site.text(`${path.slice(1)}atom.xml`))).toEqual(rss);
    expect(jsonItems(site.text(`${path.slice(1)}feed.json`))).toEqual(rss);
    for (const { title, url, posted, facts } of rss) {
      const page = openPages.get(url);
      expect(page, url).toBeDefined();
      expect(page?.document.querySelector('h1')?.text.trim()).toBe(title);
      const ledger = ledgerOf(page!);
      expect(ledger.get('Posted')).toContain(dayText(posted));
      const told = lines(facts);
      expect(told.get('Pay')).toBe(stated(ledger.get('Pay')));
      expect(told.get('Closes')).toBe(stated(ledger.get('Closes')));
      expect([...told.keys()]).not.toContain('By the year');
    }
  });

  it.each(lists)('%s lists in its feed the newest roles that its page lists', (path) => {
    const { document } = site.page(path);
    const shown = document
      .querySelectorAll('.roles .title a')
      .map((link) => origin + link.getAttribute('href'))
      .filter((url) => openPages.has(url));
    const fed = rssItems(site.text(`${path.slice(1)}rss.xml`)).map(({ url }) => url);
    expect(new Set(fed.slice(0, 40))).toEqual(new Set(shown.filter((url) => fed.includes(url))));
    expect(shown.filter((url) => !fed.includes(url))).toEqual([]);
  });

  it('has feeds as new as the newest advert in them', () => {
    for (const path of lists) {
      const root = xml(site.text(`${path.slice(1)}atom.xml`));
      const [whole, ...items] = [...root.getElementsByTagName('updated')].map((one) => one.textContent);
      if (items.length > 0) expect(whole).toBe(items.sort().at(-1));
      expect(Date.parse(whole ?? '')).toBeLessThan(Date.parse(buildDate));
    }
  });

  it('has all open roles over the pages of the JSON Feed, each once', () => {
    const found: string[] = [];
    let next: string | undefined = `${origin}/roles/feed.json`;
    while (next !== undefined) {
      const page: { feed_url: string; next_url?: string; items: { url: string }[] } = JSON.parse(
        site.text(next.slice(origin.length + 1)),
      );
      expect(page.feed_url).toBe(next);
      found.push(...page.items.map(({ url }) => url));
      next = page.next_url;
    }
    expect(found.sort()).toEqual([...openPages.keys()].sort());
  });

  it('states in _job only pay that the page shows as stated', () => {
    for (const item of JSON.parse(site.text('roles/feed.json')).items) {
      const row = openPages.get(item.url)?.document.querySelectorAll('.ledger dl > div')[0];
      expect(row?.querySelector('dt')?.text).toBe('Pay');
      expect(item._job.pay !== undefined).toBe(row?.getAttribute('data-kind') === 'stated');
    }
  });

  it('has calendars with the closing dates that the pages show, of open roles alone', () => {
    const closing = new Map(
      [...openPages].flatMap(([url, page]) => {
        const says = stated(ledgerOf(page).get('Closes'));
        return says === undefined ? [] : [[url, says] as const];
      }),
    );
    const found = events(site.text('roles/closing.ics'));
    expect(found.map(({ url }) => url).sort()).toEqual([...closing.keys()].sort());
    for (const { url, day } of found) expect(closing.get(url)).toContain(dayText(day));
    for (const path of lists) events(site.text(`${path.slice(1)}closing.ics`));
    const own = files(site, 'roles/*/closing.ics').filter(
      (file) => !lists.includes(`/${file.slice(0, -11)}`),
    );
    // That of a role that has closed stays, empty, as does the one at the old address of a renamed role.
    const ofOpen = own.flatMap((file) => events(site.text(file)).map(({ url }) => [file, url] as const));
    expect([...new Set(ofOpen.map(([, url]) => url))].sort()).toEqual([...closing.keys()].sort());
    for (const path of closing.keys()) expect(own).toContain(`${new URL(path).pathname.slice(1)}closing.ics`);
  });

  it('has feeds for job boards that can be read, of open roles alone and with no pay but what is stated', () => {
    for (const file of files(site, 'feeds/*.xml')) {
      for (const job of xml(site.text(file)).getElementsByTagName('job')) {
        const field = (...names: string[]) =>
          names.flatMap((name) => [...job.getElementsByTagName(name)]).find((one) => one.textContent);
        const link = field('url', 'link')?.textContent?.replace(/\?.*$/, '');
        if (link !== undefined) expect([...openPages.keys()]).toContain(link);
        const title = field('title', 'name')?.textContent;
        const pay = [...openPages.values()]
          .filter(({ document }) => document.querySelector('h1')?.text.trim() === title)
          .map(({ document }) => document.querySelector('.ledger dl > div')?.getAttribute('data-kind'));
        expect(pay, title ?? file).not.toEqual([]);
        if (field('salary', 'salaries')) expect(pay, title ?? file).toContain('stated');
      }
    }
    expect(files(site, 'feeds/*')).toEqual(
      ['adzuna', 'indeed', 'jooble', 'linkedin', 'talent']
        .map((name) => `feeds/${name}.xml`)
        .concat('feeds/index.html')
        .sort(),
    );
  });

  it('has data of every role that fits the schema', () => {
    const ajv = new Ajv({ validateFormats: false });
    const schema = JSON.parse(site.text('roles.schema.json'));
    ajv.addSchema(schema);
    const all = JSON.parse(site.text('roles.json'));
    expect(ajv.validate(schema.$id, all), JSON.stringify(ajv.errors)).toBe(true);
    expect(all.roles.map(({ url }: { url: string }) => url).sort()).toEqual([...openPages.keys()].sort());
    for (const page of rolePages) {
      const role = JSON.parse(site.text(`${page.path.slice(1, -1)}.json`));
      expect(ajv.validate(`${schema.$id}#/$defs/role`, role), JSON.stringify(ajv.errors)).toBe(true);
      expect(role.title).toBe(page.document.querySelector('h1')?.text.trim().replaceAll('&amp;', '&'));
      expect(role.state === 'open').toBe(isOpen(page));
      expect(role.apply !== null).toBe(isOpen(page));
      const kind = page.document.querySelectorAll('.ledger dl > div')[0]?.getAttribute('data-kind');
      expect(role.facts.pay.kind).toBe(kind);
    }
  });

  it('has the text of every role as Markdown, and says of a closed one that it is closed', () => {
    for (const page of rolePages) {
      const text = site.text(`${page.path.slice(1, -1)}.md`);
      expect(text).toContain(`<${origin}${page.path}>`);
      expect(text.includes('\n## How to apply\n')).toBe(isOpen(page));
      const notice = page.document.querySelector('main .closed strong, main closed-notice strong')?.text;
      if (!isOpen(page) && notice) expect(text).toContain(notice.trim());
    }
  });

  it('keeps the report for editors to itself', () => {
    expect(site.has('feeds/report.json')).toBe(false);
  });

  it('names the open roles in llms.txt, and leads nowhere else but to what is there', () => {
    const text = site.text('llms.txt');
    const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, url = '']) => url);
    for (const url of links) {
      expect(url.startsWith(`${origin}/`)).toBe(true);
      const path = url.slice(origin.length + 1);
      expect(site.has(path.endsWith('/') ? `${path}index.html` : path), url).toBe(true);
    }
    for (const { path } of openPages.values()) expect(links).toContain(`${origin}${path.slice(0, -1)}.md`);
  });
});

function xml(text: string) {
  return new DOMParser().parseFromString(text, 'text/xml').documentElement!;
}

type Element = ReturnType<typeof xml>;

function child(node: Element, name: string): string {
  return [...node.childNodes].find(({ nodeName }) => nodeName === name)?.textContent ?? '';
}

function rssItems(text: string): Read[] {
  return [...xml(text).getElementsByTagName('item')].map((item) => ({
    title: child(item, 'title'),
    url: child(item, 'link'),
    posted: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(
      new Date(child(item, 'pubDate')),
    ),
    facts: child(item, 'content:encoded'),
  }));
}

function atomItems(text: string): Read[] {
  return [...xml(text).getElementsByTagName('entry')].map((entry) => ({
    title: child(entry, 'title'),
    url: [...entry.getElementsByTagName('link')][0]?.getAttribute('href') ?? '',
    posted: child(entry, 'published').slice(0, 10),
    facts: child(entry, 'content'),
  }));
}

function jsonItems(text: string): Read[] {
  const { items }: { items: { title: string; url: string; date_published: string; content_html: string }[] } =
    JSON.parse(text);
  return items.map(({ title, url, date_published: date, content_html: html }) => ({
    title,
    url,
    posted: date.slice(0, 10),
    facts: html.slice(html.lastIndexOf('<h2>The facts</h2>')),
  }));
}

function lines(html: string): Map<string, string> {
  return new Map(
    parse(html)
      .querySelectorAll('li')
      .map(({ text }): [string, string] => {
        const [, label = '', rest = ''] = /^([^:]+): ([^]*)$/.exec(text) ?? [];
        return [label, words(rest)];
      }),
  );
}

/** The facts that a page shows: value, detail and who says so. */
function ledgerOf({ document }: BuiltPage): Map<string, string> {
  return new Map(
    document.querySelectorAll('.ledger dl > div').map((row): [string, string] => [
      row.querySelector('dt')?.text ?? '',
      row
        .querySelectorAll('dd')
        .map(({ text }) => words(text))
        .join(' '),
    ]),
  );
}

/** What the page shows of a fact that somebody states or estimates, without signs; nothing for one not said. */
function stated(shown: string | undefined): string | undefined {
  return shown === undefined || /not said: what to ask|not said$/.test(shown) ? undefined : words(shown);
}

function words(text: string): string {
  return text.replace(/[\s,()]+/g, ' ').trim();
}

function dayText(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function events(text: string): { url: string; day: string }[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    url: String(event.getFirstPropertyValue('url')),
    day: String(event.getFirstPropertyValue('dtstart')).slice(0, 10),
  }));
}
