import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import {
  openGate,
  type Made,
  type OpenGate,
  type Passage as GatePassage,
  type ReadPage,
} from '#gate/gate.ts';
import { lastManifest } from '#gate/last-build.ts';
import type { Notes } from '#gate/note.ts';
import { secrets } from '#gate/secret.ts';
import { checked } from './checked.ts';
import { collectGarbage } from './collect-garbage.ts';
import { explained } from './explained.ts';
import { follow } from './follow.ts';
import { accountFile, kept, type Kept } from './kept.ts';
import { madeBy } from './made-by.ts';
import type { FeedPlaces } from './receiver-feeds.ts';
import { adoptSpare } from './spare.ts';
import { writeData } from './write-data.ts';

export type Task =
  | { do: 'pass' | 'leave' }
  | { do: 'follow'; adopt: boolean }
  | { do: 'read' | 'keep'; pages: readonly Made[] }
  | { do: 'add'; page: ReadPage };
export type Passage = Omit<GatePassage, 'notes'>;
/** What is to be said of the content, and whether a site can be made of it. */
export type Checked = { said: string; isSound: boolean };

/** What a build leaves beside its feeds. */
type Left = { gate: Notes; places: FeedPlaces };

const folder = workerData as string;
const { catalogue, ...found } = await checked(({ content, names, problems }) =>
  tell('read', { content, names, problems }),
);
const { contentRoot, lastBuild, outDir } = environment;
const feeds = catalogue && kept<Left>(accountFile('feeds'), madeBy(catalogue.site), outDir, folder);
tell('checked', found satisfies Checked);
// What is remembered of the last build takes less than what is read of all content.
collectGarbage(feeds?.isLeft ? 'regular' : 'last-resort');
if (catalogue && feeds && found.isSound) serve(catalogue, feeds);

function serve(catalogue: Catalogue, feeds: Kept<Left>): void {
  let gate: OpenGate | undefined;
  let places: FeedPlaces = new Map();
  let notes: Notes | undefined;
  let feedsToRead: string[] = [];
  const opened = () => (gate ??= open());
  parentPort!.on('message', (task: Task) => {
    switch (task.do) {
      case 'follow': {
        if (task.adopt && feeds.isLeft) adoptSpare(folder);
        tell('adopted', undefined);
        const followed = follow(catalogue, folder, { ...feeds, take }, feeds.notes?.places);
        writeData(catalogue, folder, { ...feeds, take });
        feeds.clear();
        feedsToRead = followed.written;
        places = followed.places;
        tell('followed', followed.said);
        return readFeeds();
      }
      case 'read':
        task.pages.forEach(opened().read);
        tell('free', undefined);
        return readFeeds();
      case 'add':
        return opened().add(task.page);
      case 'keep':
        task.pages.forEach(opened().keep);
        return readFeeds();
      case 'pass': {
        const { notes: found, ...passage } = opened().passage();
        notes = found;
        return tell('passed', passage);
      }
      case 'leave':
        if (notes) feeds.leave({ gate: notes, places });
        return tell('left', undefined);
    }
  });

  tell('free', undefined);

  function open(): OpenGate {
    const hidden = secrets(contentRoot, explained());
    tell('secrets', hidden);
    const last = lastManifest(lastBuild, outDir);
    return openGate(folder, { catalogue, secrets: hidden, last, notes: feeds.notes?.gate });
  }

  function readFeeds(): void {
    if (feedsToRead.length > 0 && opened().readFeeds(feedsToRead)) feedsToRead = [];
  }

  function take(path: string, madeOf: string | undefined): boolean {
    const isTaken = feeds.take(path, madeOf);
    if (isTaken) opened().keep([path, madeOf]);
    return isTaken;
  }
}

function tell(step: string, value: unknown): void {
  parentPort!.postMessage([step, value]);
}
