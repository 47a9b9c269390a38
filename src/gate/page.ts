import { folded } from './blocks.ts';
import { decoded } from './decoded.ts';
import { pageElements } from './page-element.ts';
import { scan } from './scan.ts';
import { tagAt, type Tag } from './tag.ts';

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
  ids: string[];
  /** The visible words of its main part, block by block and link by link, without the roles that are like it. */
  blocks: () => string[];
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
  let current = tagAt('html', 0);

  const isIn = (region: string) => (inside[region] ?? 0) > 0;
  const enter = (region: string, end?: (words: string) => void) => {
    regions.push({ name: region, tag: current, depth: 1, words: '', end });
    inside[region] = (inside[region] ?? 0) + 1;
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
    open(element, value) {
      const { name, isBlock, isUnread } = element;
      current = element;
      for (const region of regions) if (region.tag === element) region.depth += 1;
      if (isBlock) {
        endLine();
        for (const region of regions) if (region.end) region.words += ' ';
      }
      const id = value('id');
      if (id !== undefined) found.ids.push(id);
      if (isUnread || isHidden(value) || id === 'related') enter('unseen');
      if (id === 'apply') {
        const apply = { words: '', links: [] };
        found.apply = apply;
        enter('apply', (words) => (apply.words = words));
      }
      if (linking.has(name)) {
        for (const attribute of ['href', 'src', 'action']) {
          const address = value(attribute);
          if (address !== undefined) found.links.add(address);
        }
      }
      if (name === 'img' && isIn('main') && !isIn('unseen')) line += value('alt') ?? '';
      pageElements[name]?.({ found, lines, value, isIn, enter });
    },
    close(element) {
      if (element.isBlock) endLine();
      for (let at = regions.length - 1; at >= 0; at -= 1) {
        const region = regions[at]!;
        if (region.tag !== element) continue;
        region.depth -= 1;
        if (region.depth > 0) continue;
        regions.splice(at, 1);
        inside[region.name] = (inside[region.name] ?? 0) - 1;
        region.end?.(region.name === 'raw' ? region.words : folded(region.words));
      }
    },
    words(written) {
      if (regions.length === 0) return;
      const text = isIn('raw') ? written : decoded(written);
      for (const region of regions) if (region.end) region.words += text;
      if (isIn('main') && !isIn('unseen')) read(text);
    },
  });
  return found;
}

/** A part of a page; its words are kept when something is done with them at its end. */
type Region = {
  name: string;
  tag: Tag;
  depth: number;
  words: string;
  end: ((words: string) => void) | undefined;
};

const linking = new Set(['a', 'link', 'img', 'script', 'form', 'source', 'iframe']);
const unseen = 'visually-hidden';

function isHidden(value: (name: string) => string | undefined): boolean {
  if (value('hidden') !== undefined) return true;
  const classes = value('class');
  return classes?.includes(unseen) === true && classes.split(' ').includes(unseen);
}

function blank(path: string, lines: readonly string[]): Page {
  let read: string[] | undefined;
  let joined: string | undefined;
  const blocks = () => (read ??= lines.map(folded).filter(Boolean));
  return {
    path,
    title: '',
    description: undefined,
    canonical: undefined,
    robots: [],
    redirect: undefined,
    heading: '',
    links: new Set(),
    ids: [],
    blocks,
    words: () => (joined ??= blocks().join(' ')),
    rows: [],
    cards: [],
    trail: [],
    apply: undefined,
    jsonld: [],
  };
}
