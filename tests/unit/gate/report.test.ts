import { expect, it } from 'vitest';
import { passed, report } from '#gate/report.ts';
import type { Fault } from '#gate/fault.ts';

const fault: Fault = {
  check: 'parity',
  page: '/roles/b/',
  property: 'baseSalary',
  said: '£900 a day',
  shown: 'up to £850 a day',
  remedy: 'The markup and the content must say the same: make both from one fact.',
};

it('names page, check, property, both values and what to do, by page', () => {
  expect(report([fault, { ...fault, page: '/roles/a/', property: 'title', shown: undefined }])).toBe(
    `/roles/a/  parity  title
  There it says: “£900 a day”
  It should be:  nothing
  The markup and the content must say the same: make both from one fact.

/roles/b/  parity  baseSalary
  There it says: “£900 a day”
  It should be:  “up to £850 a day”
  The markup and the content must say the same: make both from one fact.

Gate: 2 faults. Nothing was published.`,
  );
});

it('prints fifty faults and counts the rest', () => {
  const lines = report(Array.from({ length: 53 }, () => fault)).split('\n');
  expect(lines.filter((line) => line.startsWith('/roles/b/'))).toHaveLength(50);
  expect(lines.slice(-2)).toEqual([
    '3 more faults are not shown.',
    'Gate: 53 faults. Nothing was published.',
  ]);
});

it('says in a line that nothing is wrong', () => {
  expect(passed(1, 2)).toBe('Gate: 1 page, 2 postings, no faults');
});
