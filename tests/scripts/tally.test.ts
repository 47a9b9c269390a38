import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { failedTests, sum, tally, words, type Failure } from '../../scripts/test/tally.ts';
import type { Report } from '../../scripts/test/stages.ts';

/** As Vitest writes it: what it says of the whole, and of a file. */
const vitest = (passed: number, skipped = 0, todo = 0, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numPendingTests: skipped,
  numTodoTests: todo,
  testResults,
});
const file = (assertionResults: unknown[], message = '') => ({
  name: resolve('tests/unit/pay.test.ts'),
  status: 'failed',
  message,
  assertionResults,
});
const assertion = (status: string, title: string, ...failureMessages: string[]) => ({
  ancestorTitles: ['pay'],
  title,
  status,
  failureMessages,
});

/** As Playwright writes it. */
const playwright = (expected: number, skipped = 0, suites: unknown[] = [], errors: unknown[] = []) => ({
  stats: { expected, flaky: suites.length, skipped },
  errors,
  suites,
});
const spec = (title: string, status: string, message?: string) => ({
  title,
  tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
});

type Outcome = [
  what: string,
  Report,
  endedWell: boolean,
  written: unknown,
  passed: number,
  Failure[],
  skipped?: number,
];

test.for<Outcome>([
  ['a check that is content', 'exit code', true, 'All is well.', 1, []],
  [
    'a check that is not, whose last words count',
    'exit code',
    false,
    `${'a.ts: checked\n'.repeat(100)}\nb.ts:1:1 error\n1 error\n`,
    0,
    [{ test: 'stage', message: `${'a.ts: checked\n'.repeat(6)}b.ts:1:1 error\n1 error` }],
  ],
  ['tests that pass', 'vitest', true, vitest(7), 7, []],
  [
    'tests of which some fail',
    'vitest',
    false,
    vitest(1, 0, 0, [
      file([
        assertion('passed', 'is stated'),
        assertion(
          'failed',
          'is said',
          '\u001b[31mError: 1\u001b[39m\n\n    at run (file:///p/node_modules/vitest/run.js:1:2)\n    at a.ts:1:2\n    at node:internal/process:1:2',
        ),
        assertion('failed', 'is long', 'line\n'.repeat(100)),
      ]),
    ]),
    1,
    [
      { test: 'tests/unit/pay.test.ts › pay › is said', message: 'Error: 1\n    at a.ts:1:2' },
      { test: 'tests/unit/pay.test.ts › pay › is long', message: 'line\n'.repeat(8).trim() },
    ],
  ],
  ['tests that are skipped or only planned', 'vitest', true, vitest(5, 2, 1), 5, [], 3],
  [
    'a file that does not load',
    'vitest',
    false,
    vitest(5, 0, 0, [file([], 'Cannot find module')]),
    5,
    [{ test: 'tests/unit/pay.test.ts', message: 'Cannot find module' }],
  ],
  ['no tests at all', 'vitest', true, vitest(0), 0, [{ test: 'stage', message: 'It ran no test.' }]],
  [
    'nothing but skipped tests',
    'vitest',
    true,
    vitest(0, 3),
    0,
    [{ test: 'stage', message: 'It ran no test.' }],
    3,
  ],
  [
    'a bad end after tests that all passed',
    'vitest',
    false,
    vitest(7),
    7,
    [{ test: 'stage', message: 'It ended badly after its tests.' }],
  ],
  [
    'a crash before any report',
    'vitest',
    false,
    undefined,
    0,
    [{ test: 'stage', message: 'It left no report.' }],
  ],
  [
    'a report that cannot be read',
    'vitest',
    true,
    { passed: 7 },
    0,
    [{ test: 'stage', message: 'It left no report.' }],
  ],
  ['browser tests', 'playwright', true, playwright(4, 1), 4, [], 1],
  [
    'browser tests that fail, or pass at their second try',
    'playwright',
    false,
    playwright(4, 0, [
      {
        title: 'desk.spec.ts',
        specs: [spec('is saved', 'expected'), spec('is hidden', 'unexpected', 'Error: not hidden')],
        suites: [{ title: 'bad input', specs: [spec('is refused', 'flaky', 'Timeout')] }],
      },
    ]),
    5,
    [{ test: 'desk.spec.ts › is hidden', message: 'Error: not hidden' }],
  ],
  [
    'a site that cannot be built for them',
    'playwright',
    false,
    playwright(0, 0, [], [{ message: 'Error: Process from config.webServer was not able to start.' }]),
    0,
    [{ test: 'stage', message: 'Error: Process from config.webServer was not able to start.' }],
  ],
])('%s', ([, report, endedWell, written, passed, failures, skipped = 0]) => {
  expect(tally('stage', report, endedWell, written)).toEqual({ passed, skipped, failures });
});

test('the last line sums up all, and names what was skipped only when something was', () => {
  const failures = [
    { test: 'a.test.ts › is so', message: 'Error: it is not\n    at a.ts:1:2' },
    { test: 'b.test.ts', message: 'Cannot find module' },
  ];
  const all = sum([
    { passed: 1, skipped: 0, failures: [] },
    { passed: 40, skipped: 0, failures },
  ]);
  expect(words(all)).toBe('41 passed, 2 failed');
  expect(words({ ...all, skipped: 3 })).toBe('41 passed, 2 failed, 3 skipped');
});

test('every failed test is named with the first lines of its message', () => {
  const failures = [
    { test: 'a.test.ts › is so', message: 'Error: it is not\n  at a.ts:1:2' },
    { test: 'b.test.ts', message: 'Cannot find module' },
  ];
  expect(failedTests({ passed: 1, skipped: 0, failures })).toBe(
    '✗ a.test.ts › is so\n    Error: it is not\n      at a.ts:1:2\n\n✗ b.test.ts\n    Cannot find module\n',
  );
});
