import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/record.ts';
import { options, places, readEntry, type PartWork } from './text-index-part.ts';

const { batches, of, folder } = workerData as PartWork;
const decoder = new TextDecoder();
let handed = 0;
try {
  // For a word, a search reads one such file of each part: all of them are to be no larger than that of one part.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.ceil(places / of));
  const { index, errors } = await createIndex(options);
  refuse(errors);
  if (index === undefined) throw new Error('The search index could not be begun.');
  for (const batch of batches) {
    const records = JSON.parse(decoder.decode(batch)) as SearchRecord[];
    const sent = records.map((record) => index.addCustomRecord(record));
    for (const { errors } of await Promise.all(sent)) refuse(errors);
    handed += records.length;
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors);
} finally {
  await close();
}
const pages = Object.values(readEntry(folder).languages).reduce((sum, { page_count }) => sum + page_count, 0);
if (pages !== handed) refuse([`Of ${handed} pages it has ${pages}.`]);
parentPort!.postMessage('made');

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
