import { fromPlaywright, fromVitest } from './reports.ts';
import { last } from './few-lines.ts';
import type { Report } from './stages.ts';

export type Tally = { passed: number; skipped: number; failures: Failure[] };
export type Failure = { test: string; message: string };

/**
 * What a stage comes to, by its report, or by what it printed where its exit code is all there is. A stage that
 * ended badly has at least one failure, whatever it reports, and so has one that reports nothing or ran no test.
 */
export function tally(stage: string, report: Report, endedWell: boolean, written: unknown): Tally {
  if (report === 'exit code') {
    const failures = endedWell ? [] : [{ test: stage, message: last(String(written ?? '')) }];
    return { passed: endedWell ? 1 : 0, skipped: 0, failures };
  }
  const read = report === 'vitest' ? fromVitest(written) : fromPlaywright(written, stage);
  if (read === undefined) {
    return { passed: 0, skipped: 0, failures: [{ test: stage, message: 'It left no report.' }] };
  }
  if (read.failures.length > 0) return read;
  if (!endedWell) return { ...read, failures: [{ test: stage, message: 'It ended badly after its tests.' }] };
  if (read.passed === 0) return { ...read, failures: [{ test: stage, message: 'It ran no test.' }] };
  return read;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((so, { passed }) => so + passed, 0),
    skipped: tallies.reduce((so, { skipped }) => so + skipped, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** `12 passed, 0 failed`, and how many were skipped when any were. */
export function words({ passed, skipped, failures }: Tally): string {
  return `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Each failed test with the first lines of its message. */
export function failedTests({ failures }: Tally): string {
  return failures.map(({ test, message }) => `✗ ${test}\n${message.replace(/^/gm, '    ')}\n`).join('\n');
}
