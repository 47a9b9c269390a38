import { relative } from 'node:path';
import { z } from 'zod';
import { first } from './few-lines.ts';
import type { Failure, Tally } from './tally.ts';

export function fromVitest(written: unknown): Tally | undefined {
  const { success, data } = vitestSchema.safeParse(written);
  if (!success) return undefined;
  return {
    passed: data.numPassedTests,
    skipped: data.numPendingTests + data.numTodoTests,
    failures: data.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative('', name);
      if (status === 'failed' && assertionResults.length === 0)
        return { test: file, message: first(message) };
      return assertionResults
        .filter((one) => one.status === 'failed')
        .map(({ ancestorTitles, title, failureMessages }) => ({
          test: [file, ...ancestorTitles, title].join(' › '),
          message: first(failureMessages.join('\n')),
        }));
    }),
  };
}

export function fromPlaywright(written: unknown, stage: string): Tally | undefined {
  const { success, data } = playwrightSchema.safeParse(written);
  if (!success) return undefined;
  return {
    // What passes at its second try is named in what Playwright prints.
    passed: data.stats.expected + data.stats.flaky,
    skipped: data.stats.skipped,
    failures: [
      ...data.errors.map(({ message }) => ({ test: stage, message: first(message) })),
      ...data.suites.flatMap((suite) => failedSpecs(suite, [])),
    ],
  };
}

function failedSpecs({ title, specs, suites }: PlaywrightSuite, outer: string[]): Failure[] {
  const path = [...outer, title];
  const failed = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => ({
        test: [...path, spec.title].join(' › '),
        message: first(results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n')),
      })),
  );
  return [...failed, ...suites.flatMap((suite) => failedSpecs(suite, path))];
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const playwrightErrors = z.array(z.object({ message: z.string().default('') })).default([]);

const playwrightSuiteSchema = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({ status: z.string(), results: z.array(z.object({ errors: playwrightErrors })) }),
      ),
    }),
  ),
  get suites() {
    return z.array(playwrightSuiteSchema).default([]);
  },
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: playwrightErrors,
  suites: z.array(playwrightSuiteSchema),
});

type PlaywrightSuite = z.infer<typeof playwrightSuiteSchema>;
