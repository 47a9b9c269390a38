import { isNode, type Node } from './markup.ts';
import type { Value } from './feed-values.ts';
import { elements, leaves, plain, xmlFault } from './xml.ts';

/** One role in a feed. */
export type Item = {
  link: string;
  title: string | undefined;
  /** Whether it says itself in which stage the role is; else it must be open. */
  state: unknown;
  words: string;
  html: string;
  /** The parts that hold pay for a machine. */
  pay: Value[];
  /** Whatever else it says by name. */
  values: Value[];
};

/** An item as it stands in the feed; most stand in many feeds, and are read once. */
export type Entry = { written: string; item: () => Item };

/** The roles of a feed, or what makes it unreadable. */
export function entries(path: string, written: string): Entry[] | string {
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
    values: leaves(inner),
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
      values: valuesOf(value),
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

/** Its own properties, and those of the parts that hold facts, by the way to them. */
function valuesOf(item: Node): Value[] {
  return Object.entries(item).flatMap(([name, value]) =>
    // In JSON that is the stage of the role, which is read apart.
    name === 'state'
      ? []
      : isNode(value) && ['_job', 'facts', 'employer'].includes(name)
        ? Object.entries(value).map(([inner, one]) => ({ name: `${name}.${inner}`, value: one }))
        : [{ name, value }],
  );
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
  return {
    link: value('URL') ?? '',
    title: value('SUMMARY'),
    state: undefined,
    words,
    html: '',
    pay: [],
    values: ['DTSTART', 'LAST-MODIFIED'].map((name) => ({ name, value: value(name) })),
  };
}
