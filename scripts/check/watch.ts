import { existsSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#content/collections.ts';

/** In milliseconds: an editor that saves all of its files does so within this time. */
const pause = 100;

/** Tells of saves in a content folder, those of one moment together, until `stop` is aborted. */
export async function watch(
  root: string,
  stop: AbortSignal,
  saved: (files: Set<string>) => void,
): Promise<void> {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watchers = new Map<string, FSWatcher>();
  const tell = () => {
    const files = new Set(waiting);
    waiting.clear();
    // A collection that was not there may be by now.
    follow();
    saved(files);
  };
  const notice = (folder: string, name: string | null) => {
    // Editors write beside a file before they put it in its place.
    if (name === null || name.startsWith('.') || name.endsWith('~')) return;
    waiting.add(`content/${folder === '' ? '' : `${folder}/`}${name}`);
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const follow = () => {
    for (const folder of ['', ...Object.keys(collections)]) {
      if (watchers.has(folder) || !existsSync(join(root, folder))) continue;
      const watcher = watchFolder(join(root, folder), (_, name) => notice(folder, name));
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    }
  };
  follow();
  await new Promise<void>((resolve) => {
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(timer);
  for (const watcher of watchers.values()) watcher.close();
}
