import { dateFormat } from '#views/formatters.ts';

const day = 24;
const millisecondsPerHour = 3_600_000;

/** The day and the hour of an instant since 1970, and the hour in which a day of a time zone ends. */
export type Moment = { day: number; hour: number; endOf: (days: number) => number };

/** `now` in milliseconds; `endOf(1)` is the end of today, `endOf(7)` that of the sixth day after it. */
export function moment(now: number, timeZone: string): Moment {
  const parts = dateFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  });
  /** Hours since 1970 on the clocks of the zone. */
  const clock = (at: number) => {
    const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(of['year']!, of['month']! - 1, of['day']!, of['hour']!) / millisecondsPerHour;
  };
  const hour = now / millisecondsPerHour;
  const today = Math.floor(clock(now) / day);
  const endOf = (days: number) => {
    const end = (today + days) * day;
    return end - (clock(end * millisecondsPerHour) - end);
  };
  return { day: today, hour, endOf };
}
