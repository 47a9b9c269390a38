import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { followedFiles } from '#feeds/followed-files.ts';

/**
 * Writes the feeds of every list and the other forms of every role once the pages are done: a build has four
 * times as many of them as pages, and Astro takes longer to handle a file than it takes to make one. In dev the
 * routes of the same names serve them. Then tells editors which adverts the feeds for job boards leave out and
 * why; the whole report stays in the cache, since it is no part of the site.
 */
export function feeds(catalogue: () => Catalogue): AstroIntegration {
  let cache = '';
  return {
    name: 'feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': ({ dir }) => {
        const start = performance.now();
        for (const { path, text } of followedFiles(catalogue())) write(join(fileURLToPath(dir), path), text);
        const report = feedReport(catalogue());
        const kept = join(cache, 'feed-report.json');
        write(kept, `${JSON.stringify(report, undefined, 2)}\n`);
        console.log(feedReportText(report));
        if (report.some(({ leftOut }) => leftOut.length > 0))
          console.log(`  Every advert that is left out: ${relative(process.cwd(), kept)}`);
        performance.measure('feeds', { start });
      },
    },
  };
}

/** Nearly all have a page beside them, and with it their folder. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
