import type { Closing } from '#domain/role.ts';

/** The last second in which applications are taken, with the offset of a time zone: a day ends at 23:59:59. */
export function lastSecond({ at, wholeDay }: Closing, timeZone: string): string {
  return (wholeDay ? at.subtract({ seconds: 1 }) : at)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The day on which applications are taken for the last time. */
export function lastDay({ at, wholeDay }: Closing, timeZone: string): Temporal.PlainDate {
  return (wholeDay ? at.subtract({ seconds: 1 }) : at).toZonedDateTimeISO(timeZone).toPlainDate();
}
