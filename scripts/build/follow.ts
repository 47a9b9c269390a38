import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { followedFiles } from '#feeds/followed-files.ts';

/**
 * Writes the feeds of every list and the other forms of every role into `folder`: there are four times as many of
 * them as pages, and Astro takes longer to handle a file than it takes to make one. In dev the routes of the same
 * names serve them. Returns what editors are told of the adverts that the feeds for job boards leave out; the whole
 * report stays in the cache, since it is no part of the site.
 */
export function follow(catalogue: Catalogue, folder: string): string {
  for (const { path, text } of followedFiles(catalogue)) write(join(folder, path), text);
  const report = feedReport(catalogue);
  const kept = join(cacheFolder(environment.contentRoot), 'feed-report.json');
  write(kept, `${JSON.stringify(report, undefined, 2)}\n`);
  const said = feedReportText(report);
  return report.some(({ leftOut }) => leftOut.length > 0)
    ? `${said}\n  Every advert that is left out: ${kept}`
    : said;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
