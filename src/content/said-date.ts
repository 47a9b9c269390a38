import type { CalendarDate } from '#domain/calendar-date.ts';

export type SaidDate = { words: string; index: number; date: CalendarDate };

/**
 * The days in a text that can be read in one way only: "30 November 2026", "Nov. 30", "2026-11-30",
 * "31/12/2026", and not "11/12/2026". A day without a year is the first one on or after `from`.
 */
export function saidDates(text: string, from: CalendarDate): SaidDate[] {
  if (!/\d/.test(text)) return [];
  return text
    .matchAll(written)
    .flatMap(({ 0: words, index, groups = {} }) => {
      const date = calendarDate(groups, from);
      return date === undefined ? [] : [{ words, index, date }];
    })
    .toArray();
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<%>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const written = new RegExp(
  [
    String.raw`\b(?<iso>\d{4}-\d{2}-\d{2})\b`,
    String.raw`\b(?<day1>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]${month.replace('%', 'month1')}(?:,?[\s-](?<year1>20\d{2})\b)?`,
    String.raw`\b${month.replace('%', 'month2')}\s(?<day2>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(?<year2>20\d{2})\b)?`,
    String.raw`\b(?<one>\d{1,2})(?<mark>[/.-])(?<other>\d{1,2})\k<mark>(?<year3>20\d{2})\b`,
  ].join('|'),
  'gi',
);

function calendarDate(
  { iso, day1, day2, month1, month2, year1, year2, one, other, year3 }: Record<string, string | undefined>,
  from: CalendarDate,
): CalendarDate | undefined {
  if (iso !== undefined) return day(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
  if (one !== undefined && other !== undefined) {
    const [first, second] = [Number(one), Number(other)];
    if (first <= 12 && second <= 12 && first !== second) return undefined;
    return first > 12 ? day(Number(year3), second, first) : day(Number(year3), first, second);
  }
  const name = (month1 ?? month2 ?? '').slice(0, 3).toLowerCase();
  const at = [monthNames.indexOf(name) + 1, Number(day1 ?? day2)] as const;
  const year = year1 ?? year2;
  if (year !== undefined) return day(Number(year), ...at);
  const next = day(Number(from.slice(0, 4)), ...at);
  return next !== undefined && next < from ? day(Number(from.slice(0, 4)) + 1, ...at) : next;
}

function day(year: number, month: number, day: number): CalendarDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
