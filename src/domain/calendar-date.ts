import { z } from 'zod';
import { complain } from './complaint.ts';

/** A day on the calendar, `YYYY-MM-DD`; it has no time and no zone. Sorts as text. */
export type CalendarDate = string;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Takes `2026-11-01` as text or, from readers that turn it into one, as a `Date` at midnight UTC. Of a moment
 * the day counts, as written.
 */
export const calendarDateSchema = z.preprocess(
  asText,
  z.string().transform((written, context): CalendarDate => {
    const day = momentPattern.exec(written)?.[1] ?? written;
    if (!dayPattern.test(day)) complain(context, unreadable(written));
    else if (!exists(day)) complain(context, impossible(written));
    return day;
  }),
);

/**
 * A day, or a moment: `2027-01-15`, `2027-01-15T17:00` (in the site's time zone) or
 * `2027-01-15T17:00+01:00`. Seconds are added where they are missing.
 */
export const closingDateSchema = z.preprocess(
  asText,
  z.string().transform((written, context): string => {
    if (dayPattern.test(written)) {
      if (!exists(written)) complain(context, impossible(written));
      return written;
    }
    const [, day, minutes, seconds = ':00', offset = ''] = momentPattern.exec(written) ?? [];
    if (day === undefined) {
      complain(context, unreadable(written));
      return written;
    }
    const moment = `${day}T${minutes}${seconds}${offset}`;
    if (!exists(day)) complain(context, impossible(written));
    else if (!exists(moment)) complain(context, noTimeOfDay(written));
    return moment;
  }),
);

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The day that an instant falls on in a time zone. */
export function dayOf(instant: Temporal.Instant, timeZone: string): CalendarDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function asText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
}

function exists(written: string): boolean {
  try {
    if (/(Z|[+-]\d{2}:?\d{2})$/.test(written.slice(10))) Temporal.Instant.from(written);
    Temporal.PlainDateTime.from(
      written.replace(/(Z|[+-]\d{2}:?\d{2})$/, (zone, _, at) => (at > 10 ? '' : zone)),
      {
        overflow: 'reject',
      },
    );
    return true;
  } catch {
    return false;
  }
}

function unreadable(written: string) {
  return {
    rule: 'unreadable-date',
    message: `\`${written}\` is not a date that can be read in one way only.`,
    hint: 'Write year, month and day with hyphens: 2026-11-01 is 1 November 2026.',
  };
}

function impossible(written: string) {
  return {
    rule: 'impossible-date',
    message: `\`${written}\` is not on the calendar.`,
    hint: 'Check the day and the month: the order is year, month, day.',
  };
}

function noTimeOfDay(written: string) {
  return {
    rule: 'impossible-date',
    message: `\`${written}\` has a time that no clock shows.`,
    hint: 'Write hours from 00 to 23 and minutes from 00 to 59, and an offset such as +01:00 or none.',
  };
}
