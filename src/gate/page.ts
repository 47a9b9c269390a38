import { folded, isBlock, isUnread } from './blocks.ts';
import { own } from './own.ts';
import { pageElements } from './page-element.ts';
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
      const reading = pageElements[tag];
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
const linking = new Set(['a', 'link', 'img', 'script', 'form', 'source', 'iframe']);

function isUnseen(tag: string, written: string): boolean {
  if (isUnread(tag)) return true;
  if (!written.includes('hidden')) return false;
  return (
    attribute(written, 'hidden') !== undefined ||
    (attribute(written, 'class') ?? '').split(' ').includes('visually-hidden')
  );
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
