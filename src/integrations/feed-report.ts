import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { feedReportText, type FeedReport } from '#feeds/feed-report.ts';

/**
 * Tells editors which adverts are left out of the feeds for job boards, and why. A build leaves the whole
 * report in its cache: it is no part of the site.
 */
export function feedReport(): AstroIntegration {
  let cache = '';
  return {
    name: 'feed-report',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': ({ dir }) => {
        const made = join(fileURLToPath(dir), 'feeds', 'report.json');
        const kept = join(cache, 'feed-report.json');
        mkdirSync(cache, { recursive: true });
        cpSync(made, kept);
        rmSync(made);
        // Written by this project's own endpoint a moment ago.
        const report: FeedReport = JSON.parse(readFileSync(kept, 'utf8'));
        console.log(feedReportText(report));
        console.log(`  Every advert that is left out: ${relative(process.cwd(), kept)}`);
      },
    },
  };
}
