import type { CalendarDate } from '#domain/calendar-date.ts';

const months: Record<string, number> = {};
const names = [
  'january jan januar jänner janvier janv enero januari gennaio gen stycznia styczeń janeiro',
  'february feb febr februar février févr fevrier febrero februari febbraio lutego luty fevereiro',
  'march mar märz mars marzo maart marca marzec março',
  'april apr avril abril aprile kwietnia kwiecień',
  'may mai mayo mei maggio maj maja maio',
  'june jun juni juin junio giugno czerwca czerwiec junho',
  'july jul juli juillet julio luglio lipca lipiec julho',
  'august aug août aout agosto augustus augusti sierpnia sierpień',
  'september sep sept septembre septiembre settembre września wrzesień setembro',
  'october oct oktober okt octobre octubre ottobre października październik oktober outubro',
  'november nov novembre noviembre listopada listopad novembro',
  'december dec dezember dez décembre déc diciembre dicembre grudnia grudzień dezembro',
];
names.forEach((list, at) => list.split(' ').forEach((name) => (months[name] = at + 1)));
const monthName = String.raw`(\p{L}{3,12})\.?`;
const year = String.raw`(\d{4}|['’]?\d{2}(?!\d))`;
const forms: [RegExp, (found: readonly (string | undefined)[]) => Parts | undefined][] = [
  [
    /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/g,
    ([, y, m, d]) => ({ y: Number(y), m: Number(m), d: Number(d) }),
  ],
  [
    new RegExp(
      String.raw`(?<![\d/.-])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: of(?= )| de(?= )| di(?= )|\s|-){1,4}${monthName}(?:,? de |,?[\s-]+| del? )?${year}?`,
      'giu',
    ),
    named,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}])${monthName}[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+${year}(?!\s*(?:am|pm|:)))?(?![\d:])`,
      'giu',
    ),
    (found) => named([found[0], found[2], found[1], found[3]]),
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    ([, a, separator, b, y]) => ({ y: fullYear(y), a: Number(a), b: Number(b), dotted: separator === '.' }),
  ],
];
const monthFirst = new Set(['US', 'PH', 'FM', 'PR']);

type Parts = { y: number | undefined; m?: number; d?: number; a?: number; b?: number; dotted?: boolean };
/** A day, and an hour where one is named; or why the words cannot be read in one way only. */
export type Moment = { day: CalendarDate; time?: string; from: number; to: number } | { unclear: string };

/**
 * The first date in the words. 03/04/2026 is read by the custom of the countries, and unclear without them.
 * A day without a year is taken to be the next one on or after `today`, where that is known.
 */
export function momentIn(
  words: string,
  countries: readonly string[],
  today?: CalendarDate,
): Moment | undefined {
  let best: { parts: Parts; from: number; to: number } | undefined;
  for (const [pattern, read] of forms) {
    for (const found of words.matchAll(pattern)) {
      if (best && best.from <= found.index) break;
      const parts = read(found);
      if (parts === undefined) continue;
      best = { parts, from: found.index, to: found.index + found[0].length };
      break;
    }
  }
  if (!best) return undefined;
  const { parts, from, to } = best;
  const [m, d] = order(parts, countries);
  const written = words.slice(from, to).trim();
  if (m === undefined || d === undefined)
    return { unclear: `“${written}” can be read as two different days` };
  const y = parts.y ?? (today === undefined ? undefined : nextYear(m, d, today));
  if (y === undefined) return { unclear: `“${written}” has no year` };
  const day = dayOf(y, m, d);
  if (day === undefined) return { unclear: `“${written}” is not on the calendar` };
  const time = timeIn(words.slice(Math.max(0, from - 30), to + 24));
  return { day, from, to, ...(time ? { time } : {}) };
}

function named([, d, month, y]: readonly (string | undefined)[]): Parts | undefined {
  const m = months[month!.toLowerCase()];
  return m === undefined ? undefined : { y: fullYear(y), m, d: Number(d) };
}

function fullYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const digits = Number(written.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
}

function order({ m, d, a = 0, b = 0, dotted }: Parts, countries: readonly string[]): [number?, number?] {
  if (m !== undefined && d !== undefined) return [m, d];
  if (a > 12) return [b, a];
  if (b > 12) return [a, b];
  if (a === b || dotted) return [b, a];
  if (countries.length === 0 || countries.includes('CA')) return [];
  const customs = new Set(countries.map((country) => monthFirst.has(country)));
  if (customs.size > 1) return [];
  return customs.has(true) ? [a, b] : [b, a];
}

function nextYear(m: number, d: number, today: CalendarDate): number | undefined {
  const year = Number(today.slice(0, 4));
  const day = dayOf(year, m, d);
  return day !== undefined && day >= today ? year : year + 1;
}

function dayOf(y: number, m: number, d: number): CalendarDate | undefined {
  try {
    return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

function timeIn(words: string): string | undefined {
  if (/\b(?:12 )?noon\b|\bmidday\b/i.test(words)) return '12:00';
  const clock =
    /(?<![\d:./])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?\s*(am|pm|[ap]\.m\.)?(?![\d./])/i.exec(words) ??
    /(?<![\d:./])(\d{1,2})()\s?(am\b|pm\b|[ap]\.m\.)/i.exec(words);
  if (!clock) return undefined;
  let hour = Number(clock[1]);
  const half = clock[3]?.toLowerCase().replaceAll('.', '');
  if (half && hour > 12) return undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${clock[2] || '00'}`;
}
