import type { Pay } from '#domain/pay.ts';
import { isOpen, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { blocks } from './blocks.ts';
import { isSaid } from './description.ts';
import type { Fault } from './fault.ts';
import { entries, type Item } from './feed-entry.ts';
import { valueFault } from './feed-values.ts';
import { application, type Ground } from './ground.ts';
import { hash, longHash } from './hash.ts';
import { inside } from './link.ts';
import { isNode } from './markup.ts';
import { money } from './money.ts';
import { own } from './own.ts';
import type { Page, Row } from './page.ts';

/** What the page of a role shows of what feeds repeat. */
export type Shown = {
  title: string;
  money: ReadonlySet<string>;
  rows: readonly Row[];
  /** Its blocks of text, as their hashes. */
  blocks: ReadonlySet<number>;
  /** What it does not show of each text in a feed that was held against it, by the hash of that text. */
  unsaid: Map<number, string[]>;
};

export function shown({ heading, blocks: read, rows }: Page): Shown {
  const all = read();
  return {
    title: own(heading),
    money: new Set(all.flatMap(money).map(own)),
    rows: rows.map(({ label, kind, value, source }) => ({
      label: own(label),
      kind: own(kind),
      value: own(value),
      source: own(source),
    })),
    blocks: new Set([
      ...all.map(hash),
      ...rows.map(({ label, value, source }) => hash(`${label}: ${value} (${source})`)),
    ]),
    unsaid: new Map(),
  };
}

/** What is found in a feed, and the addresses of the roles in it that no feed before had in the same words. */
export type FeedReading = { faults: Fault[]; links: string[] };

/**
 * A feed can be read, and each role in it is open, has the title of its page and says nothing, and names no
 * sum, that its page does not; what is given as pay to machines is the employer's own figure, and places, days
 * and names are those of the advert. `known` has the items that were read, by their hashes, with the page of the
 * role that each is of.
 */
export function feed(
  path: string,
  written: Buffer,
  shownOn: (page: string) => Shown | undefined,
  known: Map<number, string>,
  ground: Ground,
): FeedReading {
  const { site, roles } = ground;
  const read = entries(path, written, (item) => known.has(longHash(item)));
  if (typeof read === 'string') {
    const remedy = 'No reader could take the feed: write it so that it can be read.';
    const form = { check: 'feed', page: path, property: 'form', said: read, shown: undefined, remedy };
    return { faults: [form], links: [] };
  }
  const items = read.flatMap((entry) => {
    const key = longHash(entry.written);
    if (known.has(key)) return [];
    known.set(key, '');
    return { key, item: entry.item() };
  });
  const faults = items.flatMap(({ key, item }) => {
    const held = pathsOf(item, ground).flatMap((link) => {
      const [page, role] = [shownOn(link), roles.get(link)];
      if (page === undefined || role === undefined) return [];
      const wrong = itemFaults(item, page, role, site).map((found) => faultOf(path, link, found));
      if (wrong.length === 0) known.set(key, link);
      return [wrong];
    });
    return held.find((found) => found.length === 0) ?? held[0] ?? nameless(path, item);
  });
  return { faults, links: items.map(({ item }) => item.link) };
}

/** The page of the role that an item is of; of several, where it names none and they cannot be told apart. */
function pathsOf({ link, title, appliedAt }: Item, { site, applications }: Ground): readonly string[] {
  const path = inside(link || (appliedAt ?? ''), '/', site.url)?.replace(/[?#].*$/, '');
  if (path !== undefined) return [path];
  return applications.get(application(title ?? '', appliedAt ?? '')) ?? [];
}

function faultOf(page: string, link: string, [property, said, shown, remedy]: Found): Fault {
  return { check: 'feed', page, property: `${property} of ${link}`, said, shown, remedy };
}

/** Held against nothing, it could say anything. */
function nameless(path: string, { link, title }: Item): Fault {
  return {
    check: 'feed',
    page: path,
    property: 'item',
    said: link || title,
    shown: 'the page of a role',
    remedy: 'Each item of a feed is a role of this site: give it the address of its page.',
  };
}

type Found = [property: string, said: string | undefined, shown: string | undefined, remedy: string];

function itemFaults(item: Item, page: Shown, role: Role, site: Site): Found[] {
  if (item.state === undefined ? !isOpen(role) : item.state !== role.stage) {
    const said = typeof item.state === 'string' ? item.state : item.title;
    return [['item', said, `a role that is ${role.stage}`, 'Feeds have open roles alone: leave it out.']];
  }
  const found: Found[] = [];
  if (item.title !== undefined && !item.title.includes(page.title))
    found.push(['title', item.title, page.title, 'A feed gives a role the title of its page.']);
  for (const sum of new Set(money(item.words))) {
    if (page.money.has(sum)) continue;
    const sums = [...page.money].join(', ') || undefined;
    found.push(['pay', sum, sums, 'A feed names no sum that the page of the role does not show.']);
  }
  for (const block of unsaid(item.html, page)) {
    found.push([
      'text',
      block,
      undefined,
      'The page of the role does not say this. Show it there, or leave it out.',
    ]);
  }
  for (const { name, value } of item.pay) {
    const wrong = payFault(value, role);
    if (wrong === undefined) continue;
    const known = figures(role).join(' to ') || `pay that is ${role.pay.kind}`;
    found.push([
      name,
      wrong,
      known,
      'Only what the employer states may be given as pay: leave it out, or write the stated figure.',
    ]);
  }
  for (const value of item.values) {
    const wrong = valueFault(value, role, site);
    if (wrong)
      found.push([
        value.name,
        ...wrong,
        'A feed says of a role what its advert says: make both from one fact.',
      ]);
  }
  return found;
}

/** The blocks of a text that its page does not show. The same text stands in several feeds. */
function unsaid(html: string, page: Shown): string[] {
  const key = longHash(html);
  const known = page.unsaid.get(key);
  if (known !== undefined) return known;
  const isShown = (words: string) => page.blocks.has(hash(words));
  const isTrue = (words: string) => silence.test(words) || isSaid(words, page.rows, isShown);
  const found = blocks(html).filter((block) => !isTrue(block) && !isTrue(closed(block)));
  page.unsaid.set(key, found);
  return found;
}

/** Where references are not read, a sign that would begin a tag or a reference is set apart from what follows. */
function closed(block: string): string {
  return block.replace(/([<&]) (?=[#\w/!?])/g, '$1');
}

/** What an advert leaves open is no fact of it. */
const silence = /^(The advert does not say|Not said):/;

/** Whether a file is a feed or another list of roles for programs. */
export function isFeed(path: string): boolean {
  return (
    /\.(xml|json|ics)$/.test(path) && !/^\/(sitemap|pagefind\/|search\/|assets\/|build\.json)/.test(path)
  );
}

/** What is wrong with pay that is given to machines; words say themselves when they are an estimate. */
function payFault(value: unknown, role: Role): string | undefined {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  const isEstimate = /estimated/i.test(words) && role.pay.kind === 'estimated';
  if (role.pay.kind !== 'stated' && !isEstimate && /\d/.test(words)) return words;
  const allowed = new Set(figures(role));
  const named = (typeof value === 'string' ? words.match(/\d[\d,]*(?:\.\d+)?/g) : amounts(value)) ?? [];
  return named
    .map((number) => Number(String(number).replaceAll(',', '')))
    .some((number) => !allowed.has(number))
    ? words
    : undefined;
}

function amounts(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (!isNode(value)) return [];
  const { min, max, value: inner } = value;
  return [min, max, inner].flatMap(amounts);
}

function figures({ pay }: Role): number[] {
  if (pay.kind === 'unknown') return [];
  const { min, max }: Pay = pay.value;
  return [min, max].filter((amount) => amount !== undefined);
}
