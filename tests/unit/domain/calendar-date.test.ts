import { expect, it } from 'vitest';
import { calendarDateSchema, closingDateSchema, dayOf, daysBetween } from '#domain/calendar-date.ts';

const rules = (schema: typeof calendarDateSchema | typeof closingDateSchema, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['rule']) ??
  [];

it.each<[unknown, string]>([
  ['2026-11-01', '2026-11-01'],
  [new Date('2026-11-01'), '2026-11-01'],
  ['2026-11-01T23:30:00-08:00', '2026-11-01'],
  ['2026-11-01T00:30Z', '2026-11-01'],
  ['2028-02-29', '2028-02-29'],
])('%s is the day %s', (written, day) => {
  expect(calendarDateSchema.parse(written)).toBe(day);
});

it.each<[unknown, string]>([
  ['01/11/2026', 'unreadable-date'],
  ['31 June', 'unreadable-date'],
  ['2026-11', 'unreadable-date'],
  ['2026-1-2', 'unreadable-date'],
  ['2026-11-01x', 'unreadable-date'],
  ['', 'unreadable-date'],
  [20261101, 'unreadable-date'],
  [true, 'unreadable-date'],
  ['2026-13-01', 'impossible-date'],
  ['2026-02-30', 'impossible-date'],
  ['2026-02-29', 'impossible-date'],
  ['2026-00-10', 'impossible-date'],
])('%s is no day', (written, rule) => {
  expect(rules(calendarDateSchema, written)).toEqual([rule]);
  expect(rules(closingDateSchema, written)).toEqual([rule]);
});

it.each([
  ['2027-01-15', '2027-01-15'],
  ['2027-01-15T17:00', '2027-01-15T17:00:00'],
  ['2027-01-15 17:00', '2027-01-15T17:00:00'],
  ['2027-01-15T17:00:30', '2027-01-15T17:00:30'],
  ['2027-01-15T17:00+01:00', '2027-01-15T17:00:00+01:00'],
  ['2027-01-15T17:00Z', '2027-01-15T17:00:00Z'],
])('a role may close %s', (written, expected) => {
  expect(closingDateSchema.parse(written)).toBe(expected);
});

it.each(['2027-01-15T25:00', '2027-01-15T17:61', '2027-02-30T17:00', '2027-01-15T17:00+99:00'])(
  'a role cannot close %s',
  (written) => {
    expect(rules(closingDateSchema, written)).toEqual(['impossible-date']);
  },
);

it.each([
  ['2026-11-01', '2026-11-01', 0],
  ['2026-10-24', '2026-10-26', 2],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-02', '2026-11-01', -1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it.each([
  ['2026-11-20T23:30:00Z', 'Europe/London', '2026-11-20'],
  ['2026-07-20T23:30:00Z', 'Europe/London', '2026-07-21'],
  ['2026-11-20T02:00:00Z', 'America/New_York', '2026-11-19'],
  ['2026-11-20T15:00:00Z', 'Asia/Tokyo', '2026-11-21'],
])('%s in %s falls on %s', (instant, timeZone, day) => {
  expect(dayOf(Temporal.Instant.from(instant), timeZone)).toBe(day);
});
