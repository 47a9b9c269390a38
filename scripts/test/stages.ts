import { fileURLToPath } from 'node:url';
import { chromium, firefox, type BrowserKind } from '../browser/kinds.ts';

/** How a command tells how many tests it ran: its exit code is one test, or it writes a report. */
export type Report = 'exit code' | 'vitest' | 'playwright';
export type Stage = {
  name: string;
  program: string;
  words: string[];
  report: Report;
  /** What some of it cannot do without. */
  browser?: BrowserKind;
};

/**
 * All that `npm test` runs, row by row; the stages of a row side by side, for which each keeps to one core. No two
 * of them build the site: builds in one folder write the same files of Astro's.
 */
export const stages: readonly (readonly Stage[])[] = [
  [
    { name: 'types', program: bin('astro', 'bin/astro.mjs'), words: ['check'], report: 'exit code' },
    {
      name: 'formatting',
      program: bin('prettier', 'bin/prettier.cjs'),
      words: ['--check', '.'],
      report: 'exit code',
    },
    { name: 'content', program: 'scripts/check.ts', words: [], report: 'exit code' },
  ],
  [
    { name: 'units and scripts', ...vitest('tests/unit/', 'tests/scripts/', 'tests/relevance/') },
    { name: 'sites and Firefox', ...vitest('tests/site/', 'tests/firefox/'), browser: firefox },
  ],
  [
    {
      name: 'browser',
      program: bin('@playwright/test', 'cli.js'),
      words: ['test'],
      report: 'playwright',
      browser: chromium,
    },
  ],
];

function vitest(...folders: string[]): Pick<Stage, 'program' | 'words' | 'report'> {
  return { program: bin('vitest', 'vitest.mjs'), words: ['run', ...folders], report: 'vitest' };
}

function bin(name: string, path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve(`${name}/package.json`)));
}
