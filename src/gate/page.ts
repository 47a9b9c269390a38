import { folded, isBlock, isUnread } from './blocks.ts';
import { attribute, decoded, scan } from './scan.ts';

/** A line of the ledger of facts, as its reader sees it. */
export type Row = { label: string; kind: string; value: string; source: string };

/** A role in a list, as its reader sees it. */
export type Card = { path: string; title: string; kind: string; pay: string; lines: string[] };

/** What one page of the built site says, to people and to machines. */
export type Page = {
  /** As in the address bar: "/roles/", "/404.html". */
  path: string;
  title: string;
  description: string | undefined;
  canonical: string | undefined;
  robots: string[];
  /** Where a page that only leads on leads. */
  redirect: string | undefined;
  heading: string;
  /** Every address that the page links to, fetches or sends to, as written. */
  links: Set<string>;
  ids: Set<string>;
  /** The visible words of its main part, block by block and link by link, without the roles that are like it. */
  blocks: () => Set<string>;
  /** The same as one text. */
  words: () => string;
  rows: Row[];
  cards: Card[];
  trail: string[];
  /** What its part on applying says, and the addresses in it; `undefined` without such a part. */
  apply: { words: string; links: string[] } | undefined;
  jsonld: string[];
};

/** Reads a page off its HTML. */
export function page(path: string, html: string): Page {
  const lines: string[] = [];
  const found = blank(path, lines);
  const regions: Region[] = [];
  const inside: Record<string, number> = {};
  let line = '';

  const isIn = (name: string) => (inside[name] ?? 0) > 0;
  const enter = (name: string, tag: string, end: (words: string) => void = () => {}) => {
    regions.push({ name, tag, depth: 1, words: '', end });
    inside[name] = (inside[name] ?? 0) + 1;
  };
  const endLine = () => {
    if (line !== '') lines.push(line);
    line = '';
  };

  /** In code a line is a line. */
  const read = (text: string) => {
    const [start = '', ...rest] = isIn('code') ? text.split('\n') : [text];
    line += start;
    for (const next of rest) {
      endLine();
      line = next;
    }
  };

  scan(html, {
    open(tag, written) {
      for (const region of regions) if (region.tag === tag) region.depth += 1;
      if (isBlock(tag)) {
        endLine();
        for (const region of regions) region.words += ' ';
      }
      const value = (name: string) => attribute(written, name);
      const id = value('id');
      if (id !== undefined) found.ids.add(own(id));
      if (isUnseen(tag, written) || id === 'related') enter('unseen', tag);
      if (id === 'apply') {
        const apply = { words: '', links: [] };
        found.apply = apply;
        enter('apply', tag, (words) => (apply.words = words));
      }
      if (linking.has(tag)) {
        for (const name of ['href', 'src', 'action']) {
          const address = value(name);
          if (address !== undefined) found.links.add(address);
        }
      }
      if (tag === 'img' && isIn('main') && !isIn('unseen')) line += value('alt') ?? '';
      const reading = opened[tag];
      if (reading) reading({ found, lines, value, isIn, enter: (name, end) => enter(name, tag, end) });
    },
    close(tag) {
      if (isBlock(tag)) endLine();
      for (let at = regions.length - 1; at >= 0; at -= 1) {
        const region = regions[at]!;
        if (region.tag !== tag) continue;
        region.depth -= 1;
        if (region.depth > 0) continue;
        regions.splice(at, 1);
        inside[region.name] = (inside[region.name] ?? 0) - 1;
        region.end(region.name === 'raw' ? region.words : folded(region.words));
      }
    },
    words(written) {
      if (regions.length === 0) return;
      const text = isIn('raw') ? written : decoded(written);
      for (const region of regions) region.words += text;
      if (isIn('main') && !isIn('unseen')) read(text);
    },
  });
  return found;
}

type Region = { name: string; tag: string; depth: number; words: string; end: (words: string) => void };
type Opened = {
  found: Page;
  lines: string[];
  value: (name: string) => string | undefined;
  isIn: (name: string) => boolean;
  enter: (name: string, end?: (words: string) => void) => void;
};

const linking = new Set(['a', 'link', 'img', 'script', 'form', 'source', 'iframe']);

/** What is read off an element, by its tag. */
const opened: Record<string, (element: Opened) => void> = {
  title({ found, enter }) {
    if (found.title === '') enter('title', (words) => (found.title = own(words)));
  },
  meta({ found, value }) {
    const content = value('content');
    if (content === undefined) return;
    const name = value('name');
    if (value('property') === 'og:image') found.links.add(content);
    if (name === 'description') found.description = own(content);
    if (name === 'robots') found.robots.push(own(content));
    if (value('http-equiv')?.toLowerCase() === 'refresh')
      found.redirect = own(/url\s*=\s*(.*)/i.exec(content)?.[1]?.trim() ?? '');
  },
  link({ found, value }) {
    if (value('rel') === 'canonical') found.canonical = own(value('href') ?? '');
  },
  script({ found, value, enter }) {
    if (value('type') === 'application/ld+json') enter('raw', (words) => found.jsonld.push(words));
  },
  main({ enter }) {
    enter('main');
  },
  pre({ enter }) {
    enter('code');
  },
  h1({ found, enter }) {
    enter('heading', (words) => (found.heading ||= own(words)));
  },
  nav({ value, enter }) {
    if (value('aria-label') === 'Breadcrumbs') enter('trail');
  },
  ul({ value, enter }) {
    if (value('class')?.split(' ').includes('roles')) enter('roles');
  },
  li({ found, isIn, enter }) {
    if (isIn('trail')) enter('step', (words) => found.trail.push(words));
    else if (isIn('roles')) found.cards.push({ path: '', title: '', kind: '', pay: '', lines: [] });
  },
  a({ found, lines, value, isIn, enter }) {
    const address = value('href');
    if (address === undefined) return;
    if (isIn('apply')) found.apply?.links.push(address);
    const card = isIn('roles') ? found.cards.at(-1) : undefined;
    enter('words', (words) => {
      if (isIn('main') && !isIn('unseen') && words !== '') lines.push(words);
      if (card?.path !== '') return;
      card.path = address;
      card.title = words;
    });
  },
  p({ found, value, isIn, enter }) {
    const card = isIn('roles') ? found.cards.at(-1) : undefined;
    if (card === undefined) return;
    const kind = value('data-kind');
    if (kind === undefined) return enter('words', (words) => card.lines.push(words));
    card.kind = kind;
    enter('words', (words) => (card.pay = words));
  },
  div({ found, value, enter }) {
    const kind = value('data-kind');
    if (kind === undefined) return;
    const row = { label: '', kind, value: '', source: '' };
    enter('row', () => row.label !== '' && found.rows.push(row));
    rowOf.set(found, row);
  },
  dt({ found, isIn, enter }) {
    const row = isIn('row') ? rowOf.get(found) : undefined;
    if (row) enter('words', (words) => (row.label = words));
  },
  dd({ found, value, isIn, enter }) {
    const row = isIn('row') ? rowOf.get(found) : undefined;
    if (!row) return;
    const part = value('class')?.split(' ').includes('source') ? 'source' : 'value';
    enter('words', (words) => (row[part] = row[part] === '' ? words : `${row[part]} ${words}`));
  },
};

const rowOf = new WeakMap<Page, Row>();

function isUnseen(tag: string, written: string): boolean {
  if (isUnread(tag)) return true;
  if (!written.includes('hidden')) return false;
  return (
    attribute(written, 'hidden') !== undefined ||
    (attribute(written, 'class') ?? '').split(' ').includes('visually-hidden')
  );
}

/** A copy of its own: a piece cut out of a page would keep all of the page in memory. */
export function own(text: string): string {
  return Buffer.from(text).toString();
}

function blank(path: string, lines: readonly string[]): Page {
  let blocks: Set<string> | undefined;
  let words: string | undefined;
  return {
    path,
    title: '',
    description: undefined,
    canonical: undefined,
    robots: [],
    redirect: undefined,
    heading: '',
    links: new Set(),
    ids: new Set(),
    blocks: () => (blocks ??= new Set(lines.map(folded).filter(Boolean))),
    words: () => (words ??= lines.map(folded).filter(Boolean).join(' ')),
    rows: [],
    cards: [],
    trail: [],
    apply: undefined,
    jsonld: [],
  };
}
