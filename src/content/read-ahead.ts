import { setImmediate as turn } from 'node:timers/promises';
import type { CollectionName } from '#domain/content.ts';
import { listing, readEntry, type Remembered } from './folder.ts';

/** So many files take a tenth of a second. */
const atOnce = 500;

/**
 * Reads all files of a folder into a memory, for `readFolder` to take them as they are, and gives the thread its turns meanwhile: the
 * parser frees what it has made of a file, some 14 kB, in none but a later turn.
 */
export async function readAhead(root: string, memory: Map<string, Remembered>): Promise<void> {
  let count = 0;
  for (const [name, files] of Object.entries(listing(root).files)) {
    for (const { path } of files) {
      // The listing has the collections for keys.
      readEntry(root, name as CollectionName, path, memory);
      if (++count % atOnce === 0) await turn();
    }
  }
}
