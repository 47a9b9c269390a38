import { join } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { cacheFolder, environment } from '#environment.ts';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { lastUpdated } from '#feeds/feed.ts';
import { listFiles, type ListPart } from '#feeds/list-files.ts';
import { receivers, receiverXml } from '#feeds/receivers.ts';
import { keyOf, once, roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';
import { write, writeParts } from './write.ts';

/**
 * Writes the feeds of every list into `folder`, and those for job boards: there are more of them than pages, and Astro
 * takes longer to handle a file than it takes to make one. In dev the routes of the same names serve them. What can be
 * taken from the last build is. Returns which files were written, and what editors are told: which adverts the feeds for
 * job boards leave out. The whole report stays in the cache, since it is no part of the site.
 */
export function follow(
  catalogue: Catalogue,
  folder: string,
  { take, made }: Pick<Kept<unknown>, 'take' | 'made'>,
): { said: string; written: string[] } {
  const partKey = once(({ list, roles, pages }: ListPart) =>
    keyOf([list.path, list.title, pages, roles.map(roleKey), lastUpdated(list, catalogue)]),
  );
  const written: string[] = [];
  for (const { path, of, text } of listFiles(catalogue)) {
    const madeOf = partKey(of);
    if (take(path, madeOf)) continue;
    write(join(folder, path), text());
    made(path, madeOf);
    written.push(path);
  }
  for (const receiver of receivers) {
    const path = paths.receiver(receiver.name);
    writeParts(join(folder, path), receiverXml(receiver, catalogue));
    written.push(path);
  }
  const report = feedReport(catalogue);
  const kept = join(cacheFolder(environment.contentRoot), 'feed-report.json');
  write(kept, `${JSON.stringify(report, undefined, 2)}\n`);
  const said = feedReportText(report);
  const isWhole = report.every(({ leftOut }) => leftOut.length === 0);
  return { said: isWhole ? said : `${said}\n  Every advert that is left out: ${kept}`, written };
}
