import { plainText } from '#domain/text.ts';
import type { NotCarried } from './draft.ts';
import { ungarbled } from './prose/garbled.ts';

/** An object of another system that remembers which of its values were carried over. Paths are in dots. */
export type SourceRecord = {
  value: (path: string) => unknown;
  /** Words without markup; a number counts as its digits. `undefined` for nothing and for blanks. */
  words: (path: string) => string | undefined;
  /** As it stands, for HTML. */
  source: (path: string) => string | undefined;
  list: (path: string) => unknown[];
  /** A number, or a text that is one throughout; records part thousands by commas and decimals by a full stop. */
  amount: (path: string) => number | undefined;
  /** Marks values, with all below them, as carried over or as saying nothing of the job. */
  carried: (...paths: string[]) => void;
  /** The values at a path, as evidence. */
  quoted: (path: string) => string;
  /** Gives the reason for values that cannot be carried over. */
  leave: (path: string, why: string) => void;
  /** Everything that was not carried over. */
  rest: () => NotCarried[];
  /** What was put right in the words that were read. */
  repairs: Set<string>;
};

export function sourceRecord(value: unknown): SourceRecord {
  const carried = new Set<string>();
  const reasons = new Map<string, string>();
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((inner, key) => member(inner, key), value);
  const source = (path: string) => {
    const found = at(path);
    if (typeof found !== 'string' && typeof found !== 'number') return undefined;
    const text = String(found);
    return text.trim() === '' ? undefined : text;
  };
  const repairs = new Set<string>();
  const isCarried = (path: string) => starts(path).some((start) => carried.has(start));
  return {
    value: at,
    source,
    repairs,
    words: (path) => {
      const written = source(path) ?? '';
      const { text, repairs: made } = ungarbled(plainText(written) || bare(written, repairs));
      for (const repair of made) repairs.add(repair);
      return text || undefined;
    },
    list: (path) => {
      const found = at(path);
      return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
    },
    amount: (path) => {
      const written =
        source(path)
          ?.trim()
          .replace(/^[£$€]\s?/, '') ?? '';
      const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(written)
        ? written.replaceAll(',', '')
        : written;
      return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
    },
    carried: (...paths) => paths.forEach((path) => carried.add(path)),
    quoted: (path) => {
      const said = leaves(at(path)).filter(([inner]) => !/(?:^|\.)@/.test(inner));
      return `${path}: ${said.map(([, leaf]) => shown(leaf)).join(', ')}`;
    },
    leave: (path, why) => {
      reasons.set(path, why);
    },
    rest: () =>
      leaves(value)
        .filter(([path]) => !isCarried(path))
        .map(([path, leaf]) => ({
          text: `${path}: ${shown(leaf)}`,
          why:
            starts(path)
              .map((start) => reasons.get(start))
              .find((why) => why !== undefined) ?? 'No field of a role holds this.',
        })),
  };
}

/** A name such as `<intent>`, which is all brackets to a reader of markup. */
function bare(written: string, repairs: Set<string>): string {
  const words = written.replace(/[<>]/g, ' ').trim();
  if (words !== '' && !/^(?:\/?(?:p|br|div|span|ul|ol|li|b|strong|i|em)\b[^a-z]*)+$/i.test(words)) {
    repairs.add(`“${written.trim()}” read as “${words}”`);
    return words;
  }
  return '';
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A path and every path around it. */
function starts(path: string): string[] {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, index + 1).join('.'));
}

/** Every single value that says something, with its path. */
function leaves(value: unknown, path: string[] = []): [path: string, value: unknown][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [[path.join('.'), value]];
  if (path.length > 40) return [[path.join('.'), JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
