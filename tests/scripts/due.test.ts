import { expect, it } from 'vitest';
import { dailyTime, dayHasBegun } from '../../scripts/due/day-begun.ts';

it.each([
  ['winter in London', '17 0 * * *', '2026-11-20T00:17:00Z', 'Europe/London', true],
  ['winter in London, the hour before', '17 23 * * *', '2026-11-20T23:17:00Z', 'Europe/London', false],
  ['summer in London', '17 23 * * *', '2026-07-20T23:17:00Z', 'Europe/London', true],
  ['summer in London, the hour after', '17 0 * * *', '2026-07-20T00:17:00Z', 'Europe/London', false],
  ['started three hours late', '17 0 * * *', '2026-11-20T03:20:00Z', 'Europe/London', true],
  ['started on the next day', '17 23 * * *', '2026-07-21T01:05:00Z', 'Europe/London', true],
  ['the night on which clocks go forward', '17 0 * * *', '2027-03-28T00:17:00Z', 'Europe/London', true],
  ['the night after', '17 23 * * *', '2027-03-28T23:17:00Z', 'Europe/London', true],
  ['New York', '17 5 * * *', '2026-11-20T05:17:00Z', 'America/New_York', true],
  ['a zone of half an hour', '47 18 * * *', '2026-11-20T18:47:00Z', 'Asia/Kolkata', true],
])('knows whether a day begins: %s', (_, cron, now, zone, expected) => {
  expect(dayHasBegun(cron, Temporal.Instant.from(now), zone)).toBe(expected);
});

it('takes times of each day alone', () => {
  expect(dailyTime('17 23 * * *')).toEqual({ hour: 23, minute: 17 });
  expect(() => dailyTime('*/5 * * * *')).toThrow('is not a time of each day');
});
