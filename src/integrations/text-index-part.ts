import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '#search/record.ts';

/** What Pagefind reads first of an index, which says where everything else is. */
export type Entry = { languages: Record<string, { page_count: number }> };
export const entryFile = 'pagefind-entry.json';

export function readEntry(folder: string): Entry {
  return JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as Entry;
}

export const options = { includeCharacters: '+#' };
/** Of one part Pagefind keeps words together in a file until they have about so many places. */
export const places = 20_000;

/** Of all that a part is made of; `of` is how many parts there are. */
export function partHash(records: readonly SearchRecord[], of: number): string {
  const pagefind = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256').update(JSON.stringify([pagefind.version, options, places, of]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}

export type PartWork = { records: readonly SearchRecord[]; of: number; folder: string };

/**
 * Writes a part of the index into `folder`. Pagefind runs as a process of its own, which ends here whatever happens,
 * and gives its memory back; and a thread of its own hands it the records, so that it need not wait while pages are made.
 */
export async function makePart(work: PartWork): Promise<void> {
  const worker = new Worker(new URL('text-index-work.ts', import.meta.url), { workerData: work });
  try {
    await once(worker, 'message');
  } finally {
    await worker.terminate();
  }
}
