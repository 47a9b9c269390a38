import { z } from 'zod';
import type { Report } from './stages.ts';

export type Tally = { passed: number; failed: number; skipped: number };

/**
 * What a stage comes to. A stage that ended badly has at least one failure, whatever it reports, and so has
 * one that reports nothing or ran no test.
 */
export function tally(report: Report, endedWell: boolean, written: unknown): Tally {
  if (report === 'exit code') return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
  const read = report === 'vitest' ? fromVitest(written) : fromPlaywright(written);
  if (read === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const wentWrong = !endedWell || read.passed + read.failed === 0;
  return wentWrong && read.failed === 0 ? { ...read, failed: 1 } : read;
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (part: keyof Tally) => tallies.reduce((so, far) => so + far[part], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** `12 passed, 0 failed`, and how many were skipped when any were. */
export function words({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function fromVitest(written: unknown): Tally | undefined {
  const { success, data } = vitestSchema.safeParse(written);
  if (!success) return undefined;
  const brokenFiles = data.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: data.numPassedTests,
    failed: data.numFailedTests + brokenFiles,
    skipped: data.numPendingTests + data.numTodoTests,
  };
}

function fromPlaywright(written: unknown): Tally | undefined {
  const { success, data } = playwrightSchema.safeParse(written);
  if (!success) return undefined;
  const { expected, unexpected, flaky, skipped } = data.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});
