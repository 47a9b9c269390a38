import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { openGate, type Made, type OpenGate, type Passage as GatePassage } from '#gate/gate.ts';
import { lastManifest } from '#gate/last-build.ts';
import type { Notes } from '#gate/note.ts';
import { secrets } from '#gate/secret.ts';
import { checked } from './checked.ts';
import { collectGarbage } from './collect-garbage.ts';
import { explained } from './explained.ts';
import { follow } from './follow.ts';
import { kept } from './kept.ts';
import { madeBy } from './made-by.ts';

export type Task = { do: 'follow' | 'pass' } | { do: 'read' | 'keep'; pages: readonly Made[] };
export type Passage = Omit<GatePassage, 'notes'>;
/** What is to be said of the content, and whether a site can be made of it. */
export type Checked = { said: string; isSound: boolean };

const folder = workerData as string;
const { catalogue, ...found } = await checked(({ content, names, problems }) =>
  tell('read', { content, names, problems }),
);
tell('checked', found);
collectGarbage();
if (catalogue && found.isSound) serve(catalogue);

function serve(catalogue: Catalogue): void {
  const { contentRoot, lastBuild, outDir } = environment;
  const account = join(cacheFolder(contentRoot), 'feeds.kept');
  const feeds = kept<Notes>(account, madeBy(catalogue.site), outDir, folder);
  let gate: OpenGate | undefined;
  const opened = () =>
    (gate ??= openGate(folder, {
      catalogue,
      secrets: secrets(contentRoot, explained()),
      last: lastManifest(lastBuild, outDir),
      notes: feeds.notes,
    }));
  parentPort!.on('message', (task: Task) => {
    switch (task.do) {
      case 'follow':
        return tell('followed', follow(catalogue, folder, { ...feeds, take }));
      case 'read':
        return task.pages.forEach(opened().read);
      case 'keep':
        return task.pages.forEach(opened().keep);
      case 'pass':
        return tell('passed', pass());
    }
  });

  function take(path: string, madeOf: string): boolean {
    const isTaken = feeds.take(path, madeOf);
    if (isTaken) opened().keep([path, madeOf]);
    return isTaken;
  }

  function pass(): Passage {
    const { notes, ...passage } = opened().passage();
    if (passage.faults.length === 0) feeds.leave(notes);
    return passage;
  }
}

function tell(step: string, value: unknown): void {
  parentPort!.postMessage([step, value]);
}
