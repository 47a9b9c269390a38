import type { Value } from './feed-values.ts';
import { jsonEntries } from './json-entry.ts';
import { elements, plain, xmlFault } from './xml.ts';

/** One role in a feed. */
export type Item = {
  link: string;
  /** Where to apply, in a feed that has this in place of the address of its page. */
  appliedAt: string | undefined;
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

/** The roles of a feed, or what makes it unreadable. In JSON those that are known may be left out. */
export function entries(path: string, written: string, isKnown: (item: string) => boolean): Entry[] | string {
  if (path.endsWith('.ics')) return events(written);
  if (path.endsWith('.json')) {
    try {
      return jsonEntries(written, isKnown);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return xmlFault(written) ?? xmlItems(written);
}

function xmlItems(xml: string): Entry[] {
  const found: Entry[] = [];
  const start = /<(item|entry|job)(?:\s[^>]*)?>/g;
  for (let tag = start.exec(xml); tag !== null; tag = start.exec(xml)) {
    const end = xml.indexOf(`</${tag[1]}>`, start.lastIndex);
    if (end === -1) continue;
    const inner = xml.slice(start.lastIndex, end);
    found.push({ written: inner, item: () => xmlItem(inner) });
    start.lastIndex = end;
  }
  return found;
}

function xmlItem(inner: string): Item {
  const all = elements(inner);
  const one = (name: string) => all.find((element) => element.name === name)?.words || undefined;
  const texts = [one('content:encoded'), one('content'), one('description')];
  return {
    appliedAt: one('applyUrl'),
    link: one('link') ?? /<link[^>]*\shref="([^"]*)"/.exec(inner)?.[1] ?? one('url') ?? '',
    title: one('title') ?? one('name'),
    state: undefined,
    words: plain(inner),
    html: texts.find((text) => /<p>|<li>/.test(text ?? '')) ?? '',
    pay: all.flatMap(({ name, words }) =>
      payElements.has(name) && words !== '' && !/<\w/.test(words) ? [{ name, value: words }] : [],
    ),
    values: all.flatMap(({ name, words, isLeaf }) => (isLeaf ? [{ name, value: words }] : [])),
  };
}

const payElements = new Set(['salary', 'salary_min', 'salary_max', 'pay', 'compensation', 'amount']);

function events(ics: string): Entry[] | string {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.findLast((line) => line !== '') !== 'END:VCALENDAR')
    return 'no calendar from BEGIN:VCALENDAR to END:VCALENDAR';
  return lines
    .join('\n')
    .split(/^BEGIN:VEVENT$/m)
    .slice(1)
    .map((event) => ({ written: event, item: () => eventItem(event) }));
}

function eventItem(event: string): Item {
  const words = event.replace(/\\([,;\\])/g, '$1');
  const value = (name: string) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(words)?.[1];
  return {
    link: value('URL') ?? '',
    appliedAt: undefined,
    title: value('SUMMARY'),
    state: undefined,
    words,
    html: '',
    pay: [],
    values: ['DTSTART', 'LAST-MODIFIED'].map((name) => ({ name, value: value(name) })),
  };
}
