import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { options, places, readEntry, type PartWork } from './text-index-part.ts';

/** So many records are on their way to Pagefind at one time; all of them would fill the memory. */
const atOnce = 200;

const { records, of, folder } = workerData as PartWork;
try {
  // For a word, a search reads one such file of each part: all of them are to be no larger than that of one part.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.ceil(places / of));
  const { index, errors } = await createIndex(options);
  refuse(errors);
  if (index === undefined) throw new Error('The search index could not be begun.');
  for (let start = 0; start < records.length; start += atOnce) {
    const sent = records.slice(start, start + atOnce).map((record) => index.addCustomRecord(record));
    for (const { errors } of await Promise.all(sent)) refuse(errors);
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors);
} finally {
  await close();
}
const pages = Object.values(readEntry(folder).languages).reduce((sum, { page_count }) => sum + page_count, 0);
if (pages !== records.length) refuse([`Of ${records.length} pages it has ${pages}.`]);
parentPort!.postMessage('made');

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
