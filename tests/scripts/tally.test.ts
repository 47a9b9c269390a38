import { expect, test } from 'vitest';
import { sum, tally, words, type Tally } from '../../scripts/test/tally.ts';
import type { Report } from '../../scripts/test/stages.ts';

const vitest = (passed: number, failed: number, skipped = 0, todo = 0, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
  testResults,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});
const broken = { status: 'failed', assertionResults: [] };

test.for<[what: string, Report, endedWell: boolean, written: unknown, Tally]>([
  ['a check that is content', 'exit code', true, undefined, { passed: 1, failed: 0, skipped: 0 }],
  ['a check that is not', 'exit code', false, undefined, { passed: 0, failed: 1, skipped: 0 }],
  ['tests that pass', 'vitest', true, vitest(7, 0), { passed: 7, failed: 0, skipped: 0 }],
  ['tests of which some fail', 'vitest', false, vitest(5, 2), { passed: 5, failed: 2, skipped: 0 }],
  [
    'tests that are skipped or only planned',
    'vitest',
    true,
    vitest(5, 0, 2, 1),
    { passed: 5, failed: 0, skipped: 3 },
  ],
  [
    'a file that does not load',
    'vitest',
    false,
    vitest(5, 0, 0, 0, [broken]),
    { passed: 5, failed: 1, skipped: 0 },
  ],
  ['no tests at all', 'vitest', true, vitest(0, 0), { passed: 0, failed: 1, skipped: 0 }],
  ['nothing but skipped tests', 'vitest', true, vitest(0, 0, 3), { passed: 0, failed: 1, skipped: 3 }],
  [
    'a bad end after tests that all passed',
    'vitest',
    false,
    vitest(7, 0),
    { passed: 7, failed: 1, skipped: 0 },
  ],
  ['a crash before any report', 'vitest', false, undefined, { passed: 0, failed: 1, skipped: 0 }],
  ['a report that cannot be read', 'vitest', true, { passed: 7 }, { passed: 0, failed: 1, skipped: 0 }],
  ['browser tests', 'playwright', true, playwright(4, 0, 0, 1), { passed: 4, failed: 0, skipped: 1 }],
  [
    'browser tests that fail or waver',
    'playwright',
    false,
    playwright(4, 1, 1),
    { passed: 4, failed: 2, skipped: 0 },
  ],
  [
    'a site that cannot be built for them',
    'playwright',
    false,
    playwright(0, 0),
    { passed: 0, failed: 1, skipped: 0 },
  ],
])('%s', ([, report, endedWell, written, expected]) => {
  expect(tally(report, endedWell, written)).toEqual(expected);
});

test('the last line sums up all, and names what was skipped only when something was', () => {
  const all = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 40, failed: 2, skipped: 0 },
  ]);
  expect(words(all)).toBe('41 passed, 2 failed');
  expect(words({ ...all, skipped: 3 })).toBe('41 passed, 2 failed, 3 skipped');
});
