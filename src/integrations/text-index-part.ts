import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
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

/** So many records are on their way to Pagefind at one time; all of them would fill its memory. */
const atOnce = 200;

/** Records as JSON, some at a time: as objects they take several times the memory. */
export function recordBatches(records: Iterable<SearchRecord>): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const batches: Uint8Array<ArrayBuffer>[] = [];
  let batch: SearchRecord[] = [];
  const close = () => {
    batches.push(encoder.encode(JSON.stringify(batch)));
    batch = [];
  };
  for (const record of records) if (batch.push(record) === atOnce) close();
  if (batch.length > 0) close();
  return batches;
}

/** What makes records of content. */
const code = ['src/domain/**/*.ts', 'src/search/**/*.ts', 'node_modules/pagefind/package.json'];

/** Names parts by all that they are made of; `of` is how many there are. */
export function partNames(of: number): (madeOf: Iterable<string>) => string {
  const common = createHash('sha256').update(JSON.stringify([options, places, of]));
  for (const file of globSync(code).sort()) common.update(readFileSync(file));
  return (madeOf) => {
    const hash = common.copy();
    for (const one of madeOf) hash.update(one);
    return hash.digest('hex').slice(0, 32);
  };
}

export type PartWork = { batches: readonly Uint8Array<ArrayBuffer>[]; of: number; folder: string };

/**
 * Writes a part of the index into `folder`. Pagefind runs as a process of its own, which ends here whatever happens,
 * and gives its memory back; and a thread of its own, whose the batches then are, hands it the records, so that it need
 * not wait while pages are made.
 */
export async function makePart(work: PartWork): Promise<void> {
  const worker = new Worker(new URL('text-index-work.ts', import.meta.url), {
    workerData: work,
    transferList: work.batches.map(({ buffer }) => buffer),
  });
  try {
    await once(worker, 'message');
  } finally {
    await worker.terminate();
  }
}
