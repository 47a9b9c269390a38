import type { CalendarDate } from '#domain/calendar-date.ts';

/** The beginning of a day, with the offset of its zone (https://www.rfc-editor.org/rfc/rfc3339). */
export function rfc3339(day: CalendarDate, timeZone: string): string {
  return written(beginning(day, timeZone));
}

/** The same as RSS writes it: `Mon, 16 Nov 2026 00:00:00 +0000` (https://www.rfc-editor.org/rfc/rfc822#section-5). */
export function rfc822(day: CalendarDate, timeZone: string): string {
  const start = beginning(day, timeZone);
  const date = String(start.day).padStart(2, '0');
  const time = start.toPlainTime().toString({ smallestUnit: 'second' });
  const { dayOfWeek, month, year, offset } = start;
  return `${weekdays[dayOfWeek - 1]}, ${date} ${months[month - 1]} ${year} ${time} ${offset.replace(':', '')}`;
}

function beginning(day: CalendarDate, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
}

function written(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
