import type { CalendarDate } from '#domain/calendar-date.ts';

/**
 * The day of a moment in a record, as its writer saw it: `2026-08-05T10:10:39+02:00`, `2026-08-05 10:10:39 UTC`,
 * or milliseconds since 1970 (in UTC). `undefined` for what can be read in more than one way.
 */
export function writtenDay(value: unknown): CalendarDate | undefined {
  if (typeof value === 'number') return millisecondsDay(value);
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  if (/^\d{12,13}$/.test(written)) return millisecondsDay(Number(written));
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(written)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/**
 * When something ends, as a day or a moment with its offset. A clock at the very start or end of a day and
 * without an offset is how many systems write the day itself.
 */
export function writtenEnd(value: unknown): string | undefined {
  const day = writtenDay(value);
  if (day === undefined || typeof value !== 'string') return day;
  const [, time, seconds = ':00', zone = ''] =
    /[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(value.trim()) ?? [];
  if (time === undefined) return day;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  if (offset === '' && /^(00:00|23:59)$/.test(time)) return day;
  return `${day}T${time}${seconds}${offset}`;
}

function millisecondsDay(milliseconds: number): CalendarDate | undefined {
  const isSince1990 = milliseconds > 631_152_000_000 && milliseconds < 4_102_444_800_000;
  return isSince1990
    ? Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toString().slice(0, 10)
    : undefined;
}

function isDay(written: string): boolean {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written;
  } catch {
    return false;
  }
}
