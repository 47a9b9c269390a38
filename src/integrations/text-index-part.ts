import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/record.ts';

/** What Pagefind reads first of an index, which says where everything else is. */
export type Entry = { languages: Record<string, { page_count: number }> };
export const entryFile = 'pagefind-entry.json';

export function readEntry(folder: string): Entry {
  return JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as Entry;
}

const options = { includeCharacters: '+#' };
/** Of one part Pagefind keeps words together in a file until they have about so many places. */
const places = 20_000;
/** So many records are on their way to Pagefind at one time; all of them would fill the memory. */
const atOnce = 200;

/** Of all that a part is made of; `of` is how many parts there are. */
export function partHash(records: readonly SearchRecord[], of: number): string {
  const pagefind = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256').update(JSON.stringify([pagefind.version, options, places, of]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}

/**
 * Writes a part of the index into `folder`. Pagefind runs as a process of its own, which ends here whatever happens,
 * and gives its memory back.
 */
export async function makePart(records: readonly SearchRecord[], of: number, folder: string): Promise<void> {
  // For a word, a search reads one such file of each part: all of them are to be no larger than that of one part.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.ceil(places / of));
  try {
    const { index, errors } = await createIndex(options);
    refuse(errors);
    if (index === undefined) throw new Error('The search index could not be begun.');
    for (let start = 0; start < records.length; start += atOnce) {
      const sent = records.slice(start, start + atOnce).map((record) => index.addCustomRecord(record));
      for (const { errors } of await Promise.all(sent)) refuse(errors);
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    await close();
  }
  const pages = Object.values(readEntry(folder).languages).reduce(
    (sum, { page_count }) => sum + page_count,
    0,
  );
  if (pages !== records.length) refuse([`Of ${records.length} pages it has ${pages}.`]);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
