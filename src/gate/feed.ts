import type { Pay } from '#domain/pay.ts';
import type { Role } from '#domain/role.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { inside } from './link.ts';
import { isNode, type Node } from './markup.ts';
import type { Page } from './page.ts';
import { elements, plain, xmlFault } from './xml.ts';

/** What the page of a role shows of what feeds repeat. */
export type Shown = { title: string; money: ReadonlySet<string> };

/** One role in a feed. */
type Item = {
  link: string;
  title: string | undefined;
  words: string;
  /** The parts that hold pay for a machine, by name. */
  pay: { name: string; value: unknown }[];
};

export function shown({ heading, blocks }: Page): Shown {
  return { title: heading, money: new Set([...blocks()].flatMap(money)) };
}

/**
 * A feed can be read, and each role in it is open, has the title of its page and names no sum that its page
 * does not; what is given as pay to machines is the employer's own figure.
 */
export function feed(
  path: string,
  written: string,
  pages: ReadonlyMap<string, Shown>,
  ground: Ground,
): Fault[] {
  const fault = (
    property: string,
    said: string | undefined,
    there: string | undefined,
    remedy: string,
  ): Fault => ({
    check: 'feed',
    page: path,
    property,
    said,
    shown: there,
    remedy,
  });
  const items = read(path, written);
  if (typeof items === 'string')
    return [
      fault('form', items, undefined, 'No reader could take the feed: write it so that it can be read.'),
    ];
  return items.flatMap((item) => {
    const link = inside(item.link, '/', ground.site.url)?.replace(/[?#].*$/, '');
    const page = link === undefined ? undefined : pages.get(link);
    const role = link === undefined ? undefined : ground.roles.get(link);
    if (link === undefined || page === undefined || role === undefined) return [];
    if (!ground.openRoles.has(link))
      return fault(
        `item ${link}`,
        item.title,
        `a role that is ${role.stage}`,
        'Feeds have open roles alone: leave it out.',
      );
    const faults: Fault[] = [];
    if (item.title !== undefined && !item.title.includes(page.title))
      faults.push(
        fault(`title of ${link}`, item.title, page.title, 'A feed gives a role the title of its page.'),
      );
    for (const sum of new Set(money(item.words)))
      if (!page.money.has(sum))
        faults.push(
          fault(
            `pay of ${link}`,
            sum,
            [...page.money].join(', ') || undefined,
            'A feed names no sum that the page of the role does not show.',
          ),
        );
    for (const { name, value } of item.pay) {
      const wrong = payFault(value, role);
      if (wrong !== undefined)
        faults.push(
          fault(
            `${name} of ${link}`,
            wrong,
            figures(role).join(' to ') || `pay that is ${role.pay.kind}`,
            'Only what the employer states may be given as pay: leave it out, or write the stated figure.',
          ),
        );
    }
    return faults;
  });
}

/** Every address in a feed. */
export function feedLinks(path: string, written: string): string[] {
  const items = read(path, written);
  return typeof items === 'string' ? [] : items.map(({ link }) => link);
}

/** Whether a file is a feed or another list of roles for programs. */
export function isFeed(path: string): boolean {
  return (
    /\.(xml|json|ics)$/.test(path) && !/^\/(sitemap|pagefind\/|search\/|assets\/|build\.json)/.test(path)
  );
}

/** The roles of a feed, or what makes it unreadable. */
function read(path: string, written: string): Item[] | string {
  if (path.endsWith('.ics')) return events(written);
  if (path.endsWith('.json')) {
    try {
      return [...objects(JSON.parse(written), true)];
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return xmlFault(written) ?? xmlItems(written);
}

function xmlItems(xml: string): Item[] {
  return [...xml.matchAll(/<(item|entry|job)(?:\s[^>]*)?>([^]*?)<\/\1>/g)].map(([, , inner = '']) => {
    const one = (name: string) => elements(inner, name)[0]?.words || undefined;
    return {
      link: one('link') ?? /<link[^>]*\shref="([^"]*)"/.exec(inner)?.[1] ?? one('url') ?? '',
      title: one('title') ?? one('name'),
      words: plain(inner),
      pay: [
        'salary',
        'salary_min',
        'salary_max',
        'pay',
        'compensation',
        'lowEndAmount',
        'highEndAmount',
      ].flatMap((name) => {
        const value = one(name);
        return value === undefined || /<\w/.test(value) ? [] : [{ name, value }];
      }),
    };
  });
}

function* objects(value: unknown, isTop = false): Generator<Item> {
  if (Array.isArray(value)) for (const one of value) yield* objects(one);
  if (!isNode(value)) return;
  const { url, title } = value;
  if (!isTop && typeof url === 'string' && typeof title === 'string') {
    yield { link: url, title, words: stringsOf(value).join('\n'), pay: payOf(value) };
    return;
  }
  for (const inner of Object.values(value)) yield* objects(inner);
}

function payOf(node: Node): Item['pay'] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'pay' || name === 'salary')
      return value === undefined || value === null ? [] : [{ name, value }];
    return isNode(value) && name.startsWith('_') ? payOf(value) : [];
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function events(ics: string): Item[] | string {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.findLast((line) => line !== '') !== 'END:VCALENDAR')
    return 'no calendar from BEGIN:VCALENDAR to END:VCALENDAR';
  return lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const value = (name: string) =>
        new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(event)?.[1]?.replace(/\\([,;\\])/g, '$1');
      return {
        link: value('URL') ?? '',
        title: value('SUMMARY'),
        words: event.replace(/\\([,;\\])/g, '$1'),
        pay: [],
      };
    });
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
