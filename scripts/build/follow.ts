import { join } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { lastUpdated } from '#feeds/feed.ts';
import { listFiles, type ListPart } from '#feeds/list-files.ts';
import { keyOf, once, roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';
import { receiverFeeds, type FeedPlaces } from './receiver-feeds.ts';
import { write } from './write.ts';

/** Which of the feeds were written, where their jobs stand in those for job boards, and what editors are told. */
export type Followed = { written: string[]; places: FeedPlaces; said: string };

/**
 * Writes the feeds of every list into `folder`, and those for job boards: there are more of them than pages, and Astro
 * takes longer to handle a file than it takes to make one. In dev the routes of the same names serve them. What can be
 * taken from the last build is; `last` tells where its jobs stand. Editors are told which adverts the feeds for job
 * boards leave out. The whole report stays in the cache, since it is no part of the site.
 */
export function follow(
  catalogue: Catalogue,
  folder: string,
  kept: Pick<Kept<unknown>, 'take' | 'made' | 'left'>,
  last: FeedPlaces | undefined,
): Followed {
  const partKey = once(({ list, roles, pages }: ListPart) =>
    keyOf([list.path, list.title, pages, roles.map(roleKey), lastUpdated(list, catalogue)]),
  );
  const written: string[] = [];
  for (const { path, of, text } of listFiles(catalogue)) {
    const madeOf = partKey(of);
    if (kept.take(path, madeOf)) continue;
    write(join(folder, path), text());
    kept.made(path, madeOf);
    written.push(path);
  }
  const forBoards = receiverFeeds(catalogue, folder, kept, last);
  const report = feedReport(catalogue);
  const whole = join(cacheFolder(environment.contentRoot), 'feed-report.json');
  write(whole, `${JSON.stringify(report, undefined, 2)}\n`);
  const said = feedReportText(report);
  const isWhole = report.every(({ leftOut }) => leftOut.length === 0);
  return {
    written: [...written, ...forBoards.written],
    places: forBoards.places,
    said: isWhole ? said : `${said}\n  Every advert that is left out: ${whole}`,
  };
}
