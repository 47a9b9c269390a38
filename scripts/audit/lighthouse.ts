import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from '../measure/run.ts';

/** Fetched when the audit is run, and kept by npm: it brings 115 packages of 176 MB, which no other command needs. */
export const lighthouse = 'lighthouse@13.5.0';

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.enum(['performance', 'accessibility', 'best-practices', 'seo']),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
      details: z.looseObject({ items: z.unknown().optional() }).optional(),
    }),
  ),
});

/** What Lighthouse found on one page; of its report, what the audit reads. */
export type Report = z.output<typeof reportSchema>;

/** A report of a page as Lighthouse gives it for a phone. Throws when it could not look at the page. */
export async function lighthouseReport(address: string, browser: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const file = join(folder, 'report.json');
  // Chromium refuses to run as root with its sandbox.
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  try {
    await run(
      [
        'npm',
        'exec',
        '--yes',
        `--package=${lighthouse}`,
        '--',
        'lighthouse',
        address,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        '--form-factor=mobile',
        '--only-categories=performance,accessibility,best-practices,seo',
        '--ignore-status-code',
        '--no-enable-error-reporting',
        `--chrome-flags=${flags.join(' ')}`,
      ],
      { env: { CHROME_PATH: browser } },
    );
    const report = readReport(JSON.parse(readFileSync(file, 'utf8')));
    if (report.runtimeError)
      throw new Error(`${address} could not be audited: ${report.runtimeError.message}`);
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function readReport(source: unknown): Report {
  return reportSchema.parse(source);
}
