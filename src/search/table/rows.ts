import type { PayAssumptions } from '#domain/annual-pay.ts';
import type { FacetKey, FacetValue } from '#domain/facets.ts';
import type { PayPeriod } from '#domain/pay-period.ts';
import { slug } from '#domain/slug.ts';
import { coded, codedList, type Coded, type CodedList } from './column.ts';
import { texts } from './lines.ts';
import type { SearchTable } from './table.ts';

/** The roles of a table, row by row in its order, ready to be searched; the facet `pay` by `withPayBands`. */
export type Rows = {
  count: number;
  assumptions: PayAssumptions;
  timeZone: string;
  titles: Coded;
  slugs: Coded;
  /** Empty while a role is open. */
  stages: Coded;
  recruiters: CodedList;
  facets: Record<RowFacet, ValueList>;
  /** Where one works, and from where one may apply, as positions in the facet `place`. */
  located: CodedList;
  applicants: CodedList;
  payKinds: PayKind[];
  /** Position in `payKinds`. */
  payKind: Int32Array;
  /** In the row's own period; NaN for a bound that is not named. */
  payMin: Float64Array;
  payMax: Float64Array;
  lengths: Coded;
  /** Days since 1970. */
  posted: Int32Array;
  /** Hours since 1970 to the end; 0 for a role that names no end. */
  closes: Int32Array;
};

/** `kind` parts roles from other pages, and every row is a role. */
export type RowFacet = Exclude<FacetKey, 'kind'>;

/**
 * A facet: `words` are the labels of its values, and a row that has a value has the wider ones as well.
 * `values` and `position` (of a key among the words) are worked out when first asked for.
 */
export type ValueList = CodedList & {
  values: () => FacetValue[];
  position: (key: string) => number | undefined;
};

export type PayKind =
  | { kind: 'stated' | 'estimated'; currency: string; per: PayPeriod; by: string }
  | { kind: 'unknown'; words: string };

export function rows(table: SearchTable): Rows {
  const { count, assumptions, places } = table;
  const posted = days(table.posted);
  const employers = coded(table.employers);
  const list = (column: Parameters<typeof codedList>[0]) => codedList(column, employers.codes);
  const payKinds = coded(table.payKinds);
  const kinds = payKinds.words.map(payKind);
  const [payMin, payMax] = bounds(table, kinds, payKinds.codes);
  const pay = { payKinds: kinds, payKind: payKinds.codes, payMin, payMax };
  const wholeNames = placeNames(places);
  const place = valueList({ words: wholeNames, ...noCodes }, (at) => (places.within[at] ?? 0) - 1);
  const located = list({ ...table.located, words: '' });
  const applicants = list(table.applicants);
  const countries = applicants.words.map((key) => place.position(key) ?? -1);
  applicants.codes = applicants.codes.map((code) => countries[code]!);
  const listed = Object.entries(table.facets).map(([key, column]) => [key, valueList(list(column))] as const);
  return {
    count,
    assumptions,
    timeZone: table.timeZone,
    titles: coded(table.titles),
    slugs: coded(table.slugs),
    stages: coded(table.stages),
    recruiters: list(table.recruiters),
    facets: {
      // The table has a column for each facet but these three.
      ...(Object.fromEntries(listed) as Rows['facets']),
      employer: valueList({ ...employers, starts: Int32Array.from({ length: count + 1 }, (_, row) => row) }),
      place: { ...place, ...wider([located, applicants], places.within, count), words: wholeNames },
      pay: valueList({ words: [], codes: noCodes.codes, starts: new Int32Array(count + 1) }),
    },
    located,
    applicants,
    ...pay,
    lengths: coded(table.lengths),
    posted,
    closes: hours(table.closes, posted),
  };
}

const noCodes = { codes: new Int32Array(), starts: new Int32Array() };

function payKind(words: string): PayKind {
  const [kind, currency = '', per = 'year', ...by] = words.split(' ');
  if (kind !== 'stated' && kind !== 'estimated')
    return { kind: 'unknown', words: words.slice('unknown '.length) };
  // The table writes the period of a pay there.
  return { kind, currency, per: per as PayPeriod, by: by.join(' ') };
}

function bounds(
  { payMin, payAbove, count }: SearchTable,
  kinds: PayKind[],
  codes: Int32Array,
): [Float64Array, Float64Array] {
  const [min, max] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  let paid = 0;
  for (let row = 0; row < count; row++) {
    if (kinds[codes[row]!]!.kind === 'unknown') continue;
    const [least, above] = [payMin[paid] ?? 0, payAbove[paid] ?? 0];
    if (least > 0) min[row] = least;
    if (above >= 0) max[row] = Math.round((least + above) * 100) / 100;
    paid += 1;
  }
  return [min, max];
}

/** Whole names: "Leeds, United Kingdom". */
function placeNames({ words, within }: SearchTable['places']): string[] {
  const short = texts(words);
  const whole = (at: number): string => {
    const name = short[at]!;
    if (name.startsWith('=')) return name.slice(1);
    return within[at] ? `${name}, ${whole(within[at] - 1)}` : name;
  };
  return short.map((_, at) => whole(at));
}

/** `wider` is the position of the value that one lies in, or -1. */
export function valueList(list: CodedList, wider = (_: number) => -1): ValueList {
  let values: FacetValue[] | undefined;
  let positions: Map<string, number> | undefined;
  const keys = list.words.map((word) => word.split('\t')[1]);
  const words = list.words.map((word) => word.split('\t')[0]!);
  const key = (at: number) => keys[at] ?? slug(words[at]!);
  return {
    ...list,
    words,
    values: () =>
      (values ??= words.map((label, at) => ({
        key: key(at),
        label,
        ...(wider(at) < 0 ? {} : { within: key(wider(at)) }),
      }))),
    position: (wanted) => (positions ??= new Map(words.map((_, at) => [key(at), at]))).get(wanted),
  };
}

/** Every code of a row once, with all that it lies in. */
function wider(lists: CodedList[], within: number[], count: number): CodedList {
  return gathered(count, (row, add) => {
    for (const { codes, starts } of lists) {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        for (let place = codes[at]!; place >= 0; place = (within[place] ?? 0) - 1) add(place);
      }
    }
  });
}

/** The codes that each row adds, each once. */
export function gathered(
  count: number,
  gather: (row: number, add: (code: number) => void) => void,
): CodedList {
  const codes: number[] = [];
  const starts = new Int32Array(count + 1);
  const add = (start: number) => (code: number) => {
    for (let at = start; at < codes.length; at++) if (codes[at] === code) return;
    codes.push(code);
  };
  for (let row = 0; row < count; row++) {
    gather(row, add(codes.length));
    starts[row + 1] = codes.length;
  }
  return { words: [], codes: Int32Array.from(codes), starts };
}

function days(steps: number[]): Int32Array {
  let day = 0;
  return Int32Array.from(steps, (step, row) => (day = row === 0 ? step : day - step));
}

function hours(closes: number[], posted: Int32Array): Int32Array {
  return posted.map((day, row) => (closes[row] ? day * 24 + closes[row] - 1 : 0));
}
