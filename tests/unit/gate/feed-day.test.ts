import { expect, it } from 'vitest';
import { day } from '#gate/feed-day.ts';

it.each([
  ['2026-11-02', '2026-11-02'],
  ['02.11.2026', '2026-11-02'],
  ['20261102', '2026-11-02'],
  ['20261102T033000Z', '2026-11-01'],
  ['11-02-2026T03:30:00Z', '2026-11-01'],
  ['2026-11-02T00:00:00-05:00', '2026-11-02'],
  ['Mon, 02 Nov 2026 00:00:00 -0500', '2026-11-02'],
  ['soon', 'soon'],
])('%s is %s in New York', (written, meant) => {
  expect(day(written, 'America/New_York')).toBe(meant);
});
