import type { Value } from './feed-values.ts';
import { jsonEntries } from './json-entry.ts';
import { xmlEntries } from './xml-entry.ts';

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

/** The roles of a feed, or what makes it unreadable. Those that are known may be left out. */
export function entries(
  path: string,
  written: Buffer,
  isKnown: (item: string | Buffer) => boolean,
): Entry[] | string {
  if (path.endsWith('.ics')) return events(written.toString());
  if (path.endsWith('.json')) {
    try {
      return jsonEntries(written.toString(), isKnown);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return xmlEntries(written, isKnown);
}

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
