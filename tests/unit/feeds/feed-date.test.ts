import { describe, expect, it } from 'vitest';
import { rfc3339, rfc822 } from '#feeds/feed-date.ts';
import { lastDay, lastSecond } from '#views/last-second.ts';

describe('the beginning of a day', () => {
  it.each([
    ['2026-11-16', 'Europe/London', 'Mon, 16 Nov 2026 00:00:00 +0000', '2026-11-16T00:00:00+00:00'],
    ['2026-07-01', 'Europe/London', 'Wed, 01 Jul 2026 00:00:00 +0100', '2026-07-01T00:00:00+01:00'],
    ['2028-02-29', 'UTC', 'Tue, 29 Feb 2028 00:00:00 +0000', '2028-02-29T00:00:00+00:00'],
    ['2027-01-03', 'America/New_York', 'Sun, 03 Jan 2027 00:00:00 -0500', '2027-01-03T00:00:00-05:00'],
    ['2026-12-05', 'Asia/Kolkata', 'Sat, 05 Dec 2026 00:00:00 +0530', '2026-12-05T00:00:00+05:30'],
  ])('of %s in %s', (day, zone, mail, internet) => {
    expect(rfc822(day, zone)).toBe(mail);
    expect(rfc3339(day, zone)).toBe(internet);
    // The platform's own reader agrees on weekday and instant.
    expect(new Date(mail).getTime()).toBe(new Date(internet).getTime());
    const read = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: zone });
    expect(read.format(new Date(internet))).toBe(mail.slice(0, 3));
  });

  it('is the first moment there is where clocks skip midnight', () => {
    expect(rfc3339('2026-03-29', 'Atlantic/Azores')).toBe('2026-03-29T01:00:00+00:00');
    expect(rfc822('2026-03-29', 'Atlantic/Azores')).toBe('Sun, 29 Mar 2026 01:00:00 +0000');
  });
});

describe('the end of applications', () => {
  const day = { at: Temporal.Instant.from('2027-07-31T23:00:00Z'), wholeDay: true };
  const moment = { at: Temporal.Instant.from('2026-12-31T17:00:00Z'), wholeDay: false };

  it('is the last second of a day, or the moment', () => {
    expect(lastSecond(day, 'Europe/London')).toBe('2027-07-31T23:59:59+01:00');
    expect(lastSecond(moment, 'Europe/Berlin')).toBe('2026-12-31T18:00:00+01:00');
  });

  it('falls on the day that the advert names', () => {
    expect(lastDay(day, 'Europe/London').toString()).toBe('2027-07-31');
    expect(lastDay(moment, 'Asia/Tokyo').toString()).toBe('2027-01-01');
  });
});
