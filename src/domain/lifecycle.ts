import type { RoleEntry } from './role-entry.ts';
import { dayOf } from './calendar-date.ts';

/** Scheduled: its day of posting has not come. Closed for a reason: past its end, filled or withdrawn. */
export type Stage = 'scheduled' | 'open' | 'closed' | 'filled' | 'withdrawn';

type Dates = Pick<RoleEntry, 'posted' | 'closes' | 'closed'>;

/** Where a role stands at an instant, days being those of `timeZone`. */
export function stage(dates: Dates, now: Temporal.Instant, timeZone: string): Stage {
  if (dates.posted > dayOf(now, timeZone)) return 'scheduled';
  if (dates.closed && dates.closed.on <= dayOf(now, timeZone)) return dates.closed.why;
  const end = dates.closes === undefined ? undefined : closingInstant(dates.closes, timeZone);
  return end && Temporal.Instant.compare(now, end) >= 0 ? 'closed' : 'open';
}

/** Whether an open role closes within seven days of an instant. */
export function isClosingSoon(dates: Dates, now: Temporal.Instant, timeZone: string): boolean {
  if (dates.closes === undefined || stage(dates, now, timeZone) !== 'open') return false;
  return Temporal.Instant.compare(closingInstant(dates.closes, timeZone), now.add({ hours: 7 * 24 })) <= 0;
}

/**
 * The first instant at which applications are no longer taken. A day closes at its end in `timeZone`; a
 * moment without an offset is read in `timeZone`.
 */
export function closingInstant(closes: string, timeZone: string): Temporal.Instant {
  if (closes.length === 10) {
    return Temporal.PlainDate.from(closes).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  }
  if (/(Z|[+-]\d{2}:?\d{2})$/.test(closes)) return Temporal.Instant.from(closes);
  return Temporal.PlainDateTime.from(closes).toZonedDateTime(timeZone).toInstant();
}
