import { expect, it } from 'vitest';
import { closingInstant, isClosingSoon, stage, type Stage } from '#domain/lifecycle.ts';

it.each([
  ['2026-11-20', 'Europe/London', '2026-11-21T00:00:00Z'],
  ['2026-07-20', 'Europe/London', '2026-07-20T23:00:00Z'],
  ['2026-11-20', 'America/New_York', '2026-11-21T05:00:00Z'],
  ['2026-11-20', 'Asia/Tokyo', '2026-11-20T15:00:00Z'],
  // The clock goes forward, and back, on the last day itself.
  ['2026-03-29', 'Europe/London', '2026-03-29T23:00:00Z'],
  ['2026-10-25', 'Europe/London', '2026-10-26T00:00:00Z'],
  // The day after begins at one o'clock: there is no midnight.
  ['2026-04-23', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['2026-12-31', 'UTC', '2027-01-01T00:00:00Z'],
  ['2026-12-31T23:59:00', 'Europe/London', '2026-12-31T23:59:00Z'],
  ['2026-07-31T23:59:00', 'Europe/London', '2026-07-31T22:59:00Z'],
  ['2026-07-31T23:59:00', 'Asia/Tokyo', '2026-07-31T14:59:00Z'],
  // A time that the clock skips is taken after the gap, one that it shows twice is taken the first time.
  ['2026-03-29T01:30:00', 'Europe/London', '2026-03-29T01:30:00Z'],
  ['2026-10-25T01:30:00', 'Europe/London', '2026-10-25T00:30:00Z'],
  ['2027-01-15T17:00:00+01:00', 'Asia/Tokyo', '2027-01-15T16:00:00Z'],
  ['2027-01-15T17:00:00Z', 'Asia/Tokyo', '2027-01-15T17:00:00Z'],
])('a role that closes %s in %s closes at %s', (closes, timeZone, instant) => {
  expect(closingInstant(closes, timeZone).toString()).toBe(instant);
});

const posted = '2026-11-09';
type Dates = Parameters<typeof stage>[0];

it.each<[Omit<Dates, 'posted'>, string, string, Stage]>([
  [{}, '2026-11-20T09:00:00Z', 'Europe/London', 'open'],
  [{}, '2026-11-08T23:59:59Z', 'Europe/London', 'scheduled'],
  [{}, '2026-11-09T00:00:00Z', 'Europe/London', 'open'],
  [{}, '2026-11-08T15:00:00Z', 'Asia/Tokyo', 'open'],
  [{}, '2026-11-09T04:59:59Z', 'America/New_York', 'scheduled'],
  [{ closes: '2026-11-20' }, '2026-11-20T23:59:59Z', 'Europe/London', 'open'],
  [{ closes: '2026-11-20' }, '2026-11-21T00:00:00Z', 'Europe/London', 'closed'],
  [{ closes: '2026-11-20' }, '2026-11-21T04:59:59Z', 'America/New_York', 'open'],
  [{ closes: '2026-11-20T12:00:00' }, '2026-11-20T12:00:00Z', 'Europe/London', 'closed'],
  [
    { closes: '2026-11-20', closed: { on: '2026-11-15', why: 'filled' } },
    '2026-11-25T09:00:00Z',
    'Europe/London',
    'filled',
  ],
  [{ closed: { on: '2026-11-15', why: 'withdrawn' } }, '2026-11-15T00:00:00Z', 'Europe/London', 'withdrawn'],
  [{ closed: { on: '2026-11-15', why: 'filled' } }, '2026-11-14T23:59:59Z', 'Europe/London', 'open'],
])('a role with %j is at %s in %s %s', (dates, now, timeZone, expected) => {
  expect(
    stage({ posted, closes: undefined, closed: undefined, ...dates }, Temporal.Instant.from(now), timeZone),
  ).toBe(expected);
});

it.each([
  ['2026-11-27T00:00:01Z', true],
  ['2026-12-03T23:59:59Z', true],
  ['2026-11-26T23:59:59Z', false],
  ['2026-12-04T00:00:00Z', false],
])('at %s a role that closes on 3 December closes soon: %s', (now, expected) => {
  const dates = { posted: '2026-11-01', closes: '2026-12-03' };
  expect(isClosingSoon(dates, Temporal.Instant.from(now), 'Europe/London')).toBe(expected);
});
