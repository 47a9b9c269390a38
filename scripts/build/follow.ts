import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { lastUpdated } from '#feeds/feed.ts';
import { followedFiles, type ListPart } from '#feeds/followed-files.ts';
import { keyOf, once, roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';

type Takes = Pick<Kept<unknown>, 'take' | 'made'>;

/**
 * Writes the feeds of every list and the other forms of every role into `folder`: there are four times as many of
 * them as pages, and Astro takes longer to handle a file than it takes to make one. In dev the routes of the same
 * names serve them. What can be taken from the last build is. Returns what editors are told of the adverts that the
 * feeds for job boards leave out; the whole report stays in the cache, since it is no part of the site.
 */
export function follow(catalogue: Catalogue, folder: string, { take, made }: Takes): string {
  const partKey = once(({ list, roles, pages }: ListPart) =>
    keyOf([list.path, list.title, pages, roles.map(roleKey), lastUpdated(list, catalogue)]),
  );
  for (const { path, of, text } of followedFiles(catalogue)) {
    const madeOf = 'slug' in of ? roleKey(of) : partKey(of);
    if (take(path, madeOf)) continue;
    const written = text();
    if (written === undefined) continue;
    write(join(folder, path), written);
    made(path, madeOf);
  }
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
