import type { Pay } from '#domain/pay.ts';
import { isOpen, type Role } from '#domain/role.ts';
import { blocks } from './blocks.ts';
import { isSaid } from './description.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { inside } from './link.ts';
import { isNode, type Node } from './markup.ts';
import { own, type Page, type Row } from './page.ts';
import { elements, plain, xmlFault } from './xml.ts';

/** What the page of a role shows of what feeds repeat. */
export type Shown = {
  title: string;
  money: ReadonlySet<string>;
  rows: readonly Row[];
  /** Its blocks of text, as their hashes. */
  blocks: ReadonlySet<number>;
};

/** One role in a feed. */
type Item = {
  link: string;
  title: string | undefined;
  /** Whether it says itself in which stage the role is; else it must be open. */
  state: unknown;
  words: string;
  html: string;
  /** The parts that hold pay for a machine, by name. */
  pay: { name: string; value: unknown }[];
};

export function shown({ heading, blocks: read, rows }: Page): Shown {
  const all = [...read()];
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
  };
}

/** What is found in a feed, and the addresses of the roles in it that no feed before had in the same words. */
export type FeedReading = { faults: Fault[]; links: string[] };

/** An item as it stands in the feed; most stand in many feeds, and are read once. */
type Entry = { written: string; item: () => Item };

/**
 * A feed can be read, and each role in it is open, has the title of its page and says nothing, and names no
 * sum, that its page does not; what is given as pay to machines is the employer's own figure.
 */
export function feed(
  path: string,
  written: string,
  pages: ReadonlyMap<string, Shown>,
  known: Set<number>,
  { site, roles }: Ground,
): FeedReading {
  const entries = read(path, written);
  if (typeof entries === 'string') {
    const remedy = 'No reader could take the feed: write it so that it can be read.';
    const form = { check: 'feed', page: path, property: 'form', said: entries, shown: undefined, remedy };
    return { faults: [form], links: [] };
  }
  const items = entries.flatMap((entry) => {
    const key = longHash(entry.written);
    if (known.has(key)) return [];
    known.add(key);
    return entry.item();
  });
  const faults = items.flatMap((item) => {
    const link = inside(item.link, '/', site.url)?.replace(/[?#].*$/, '') ?? '';
    const page = pages.get(link);
    const role = roles.get(link);
    if (page === undefined || role === undefined) return [];
    return itemFaults(item, page, role).map(([property, said, there, remedy]): Fault => ({
      check: 'feed',
      page: path,
      property: `${property} of ${link}`,
      said,
      shown: there,
      remedy,
    }));
  });
  return { faults, links: items.map(({ link }) => link) };
}

type Found = [property: string, said: string | undefined, shown: string | undefined, remedy: string];

function itemFaults(item: Item, page: Shown, role: Role): Found[] {
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
  for (const block of blocks(item.html)) {
    if (silence.test(block) || isSaid(block, page.rows, (words) => page.blocks.has(hash(words)))) continue;
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
  return found;
}

/** What an advert leaves open is no fact of it. */
const silence = /^(The advert does not say|Not said):/;

/** Whether a file is a feed or another list of roles for programs. */
export function isFeed(path: string): boolean {
  return (
    /\.(xml|json|ics)$/.test(path) && !/^\/(sitemap|pagefind\/|search\/|assets\/|build\.json)/.test(path)
  );
}

/** The roles of a feed, or what makes it unreadable. */
function read(path: string, written: string): Entry[] | string {
  if (path.endsWith('.ics')) return events(written);
  if (path.endsWith('.json')) {
    try {
      return [...objects(JSON.parse(written))];
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return xmlFault(written) ?? xmlItems(written);
}

function xmlItems(xml: string): Entry[] {
  return [...xml.matchAll(/<(item|entry|job)(?:\s[^>]*)?>([^]*?)<\/\1>/g)].map(([, , inner = '']) => ({
    written: inner,
    item: () => xmlItem(inner),
  }));
}

function xmlItem(inner: string): Item {
  const one = (name: string) => elements(inner, name)[0]?.words || undefined;
  const texts = [one('content:encoded'), one('content'), one('description')];
  return {
    link: one('link') ?? /<link[^>]*\shref="([^"]*)"/.exec(inner)?.[1] ?? one('url') ?? '',
    title: one('title') ?? one('name'),
    state: undefined,
    words: plain(inner),
    html: texts.find((text) => /<p>|<li>/.test(text ?? '')) ?? '',
    pay: payElements.flatMap((name) => {
      const value = one(name);
      return value === undefined || /<\w/.test(value) ? [] : [{ name, value }];
    }),
  };
}

const payElements = [
  'salary',
  'salary_min',
  'salary_max',
  'pay',
  'compensation',
  'lowEndAmount',
  'highEndAmount',
];

function* objects(value: unknown): Generator<Entry> {
  if (Array.isArray(value)) for (const one of value) yield* objects(one);
  if (!isNode(value)) return;
  const { url, title, state, html, content_html: content } = value;
  if (typeof url === 'string' && typeof title === 'string') {
    const text = [html, content].find((one) => typeof one === 'string');
    const item = () => ({
      link: url,
      title,
      state,
      words: stringsOf(value).join('\n'),
      html: String(text ?? ''),
      pay: payOf(value),
    });
    yield { written: JSON.stringify(value), item };
    return;
  }
  for (const inner of Object.values(value)) yield* objects(inner);
}

function payOf(node: Node): Item['pay'] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'pay' || name === 'salary')
      return value === undefined || value === null ? [] : [{ name, value }];
    return isNode(value) && (name.startsWith('_') || name === 'facts') ? payOf(value) : [];
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function events(ics: string): Entry[] | string {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.findLast((line) => line !== '') !== 'END:VCALENDAR')
    return 'no calendar from BEGIN:VCALENDAR to END:VCALENDAR';
  return lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({ written: event, item: () => eventItem(event) }));
}

function eventItem(event: string): Item {
  const words = event.replace(/\\([,;\\])/g, '$1');
  const value = (name: string) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(words)?.[1];
  return { link: value('URL') ?? '', title: value('SUMMARY'), state: undefined, words, html: '', pay: [] };
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

/** Sums of money with their sign or code, without what parts thousands. */
function money(words: string): string[] {
  const sums = words.match(/(?:\p{Sc}|\b[A-Z]{3}\s)\s?\d[\d,]*(?:\.\d+)?/gu) ?? [];
  return sums.map((sum) => sum.replace(/\s/g, ' ').replaceAll(',', ''));
}

/** White space and commas do not count: a feed parts the value of a fact from its detail by a comma. */
function hash(words: string): number {
  let found = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code !== 32 && code !== 44) found = (Math.imul(found, 31) + code) | 0;
  }
  return found >>> 1;
}

/** A hash of 53 bits, so that no two of a million texts are likely to share it. */
function longHash(words: string): number {
  let one = 0;
  let other = 7;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    one = (Math.imul(one, 31) + code) | 0;
    other = (Math.imul(other, 65599) + code) | 0;
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}
