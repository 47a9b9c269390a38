import { statedValue } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import { isOpen, type Closing, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { lastDay } from '#views/last-second.ts';
import { summary } from './feed-item.ts';
import { madeOnce } from './made-once.ts';

/**
 * The closing dates of those roles that state one, as iCalendar (https://www.rfc-editor.org/rfc/rfc5545). All
 * its dates are the advert's own, so that it changes only when an advert does.
 */
export function calendar(title: string, roles: readonly Role[], site: Site): string {
  const events = roles.map((role) => eventText(role, site)).join('');
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${value(site.name)}//Closing dates//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${value(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
  ];
  return written(head) + (events === '' ? written(nothing) : events) + written(['END:VCALENDAR']);
}

/** The calendar of one role: empty once it is closed; `undefined` for one that never said when it closes. */
export function roleCalendar(role: Role, site: Site): string | undefined {
  if (role.closes.kind !== 'stated') return undefined;
  return calendar(`${role.title}: closing date`, isOpen(role) ? [role] : [], site);
}

/** A calendar has all roles of its list, not the newest alone; an event takes less than a kilobyte. */
const enough = 100_000;

/** Empty for a role that does not say when it closes. */
const eventText = madeOnce((role: Role, site: Site) => {
  const closing = statedValue(role.closes);
  return closing === undefined ? '' : written(event(role, closing, site));
}, enough);

function event(role: Role, closing: Closing, site: Site): string[] {
  const url = new URL(paths.role(role.slug), site.url);
  const changed = stamp(
    Temporal.PlainDate.from(role.updated ?? role.posted)
      .toZonedDateTime(site.timeZone)
      .toInstant(),
  );
  return [
    'BEGIN:VEVENT',
    `UID:closing-${role.permanentId}@${url.hostname}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    ...when(closing, site.timeZone),
    `SUMMARY:${value(`Applications close: ${role.title}, ${role.employer.name}`)}`,
    `DESCRIPTION:${value(`${summary(role, site)}\n${url.href}`)}`,
    `URL:${url.href}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A day as a whole day; a moment as itself, without a length. */
function when(closing: Closing, timeZone: string): string[] {
  if (!closing.wholeDay) return [`DTSTART:${stamp(closing.at)}`];
  const day = lastDay(closing, timeZone);
  return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(day.add({ days: 1 }))}`];
}

/** A calendar must hold something (section 3.6): a time zone is the least that says nothing. */
const nothing = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function stamp(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function digits(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

/** Text as a value (section 3.3.11). */
function value(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}

function written(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A line in pieces of at most 75 octets, no character cut (section 3.1). */
function folded(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > 75) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n ');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
