import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { openGate, type OpenGate } from '#gate/gate.ts';
import { lastManifest } from '#gate/last-build.ts';
import { secrets } from '#gate/secret.ts';
import { checked } from './checked.ts';
import { explained } from './explained.ts';
import { follow } from './follow.ts';

export type Task = { do: 'follow' | 'pass' } | { do: 'read'; pages: readonly string[] };
/** What is to be said of the content, and whether a site can be made of it. */
export type Checked = { said: string; isSound: boolean };

const folder = workerData as string;
const { catalogue, ...found } = checked();
tell('checked', found);
if (catalogue && found.isSound) serve(catalogue);

function serve(catalogue: Catalogue): void {
  let gate: OpenGate | undefined;
  const opened = () => (gate ??= openedGate(catalogue));
  parentPort!.on('message', (task: Task) => {
    switch (task.do) {
      case 'follow':
        return tell('followed', follow(catalogue, folder));
      case 'read':
        return task.pages.forEach(opened().read);
      case 'pass':
        return tell('passed', opened().passage());
    }
  });
}

function openedGate(catalogue: Catalogue): OpenGate {
  const { contentRoot, lastBuild, outDir } = environment;
  return openGate(folder, {
    catalogue,
    secrets: secrets(contentRoot, explained()),
    last: lastManifest(lastBuild, outDir),
  });
}

function tell(step: string, value: unknown): void {
  parentPort!.postMessage([step, value]);
}
