import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/record.ts';

/**
 * Makes the index of the texts, one part after the other, and says in which folder it is: the caller's, to move or to
 * leave until the process ends. Parts are left in `kept`, those of this index alone, and taken from there as long as
 * their records are the same.
 */
export async function textIndex(
  parts: readonly (() => readonly SearchRecord[])[],
  kept: string,
): Promise<string> {
  const folder = newFolder(kept);
  const names = new Set<string>();
  const entries: Entry[] = [];
  for (const [at, recordsOf] of parts.entries()) {
    const records = recordsOf();
    const name = nameOf(records, parts.length);
    const isWanted = (file: string) => ofEach.test(file) || (at === 0 && ofFirst.test(file));
    let entry = take(join(kept, name), folder, isWanted);
    if (entry === undefined) {
      const made = `${folder}.part`;
      await makePart(records, parts.length, made);
      entry = take(made, folder, isWanted)!;
      keep(made, join(kept, name));
    }
    names.add(name);
    entries.push(entry);
  }
  const languages: Entry['languages'] = Object.assign({}, ...entries.map((entry) => entry.languages));
  writeFileSync(join(folder, entryFile), JSON.stringify({ ...entries[0], languages }));
  forget(kept, names);
  return folder;
}

/** What Pagefind reads first, which says where everything else is. */
type Entry = { languages: Record<string, { page_count: number }> };
const entryFile = 'pagefind-entry.json';

/** Of what Pagefind writes, that of the site; its own interfaces are of no use. */
const ofEach = /^(?:fragment|index)[\\/]|\.pf_meta$/;
const ofFirst = /^pagefind(?:-worker)?\.js$|^wasm\./;

const options = { includeCharacters: '+#' };
/** Pagefind reads a word in a file of as many words as have about so many places. */
const chunkSize = 20_000;
/** So many records are on their way to Pagefind at one time; all of them would fill the memory. */
const atOnce = 200;

/** Pagefind runs as a process of its own, which ends here whatever happens, and gives its memory back. */
async function makePart(records: readonly SearchRecord[], parts: number, folder: string): Promise<void> {
  // A search reads such a file of each part: all together they are to be no larger than of one part.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.ceil(chunkSize / parts));
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

/** By all that a part is made of. */
function nameOf(records: readonly SearchRecord[], parts: number): string {
  const pagefind = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256').update(JSON.stringify([pagefind.version, options, chunkSize, parts]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}

/** Adds the files of a part to the whole; undefined when there is no such part, or no longer. */
function take(part: string, whole: string, isWanted: (file: string) => boolean): Entry | undefined {
  try {
    for (const file of readdirSync(part, { recursive: true, encoding: 'utf8' }))
      if (isWanted(file)) put(join(part, file), join(whole, file));
    return readEntry(part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Under another name rather than as a copy, where that can be. */
function put(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

/** At once, so that a build which is killed leaves no half of it. Another build may have been faster. */
function keep(made: string, part: string): void {
  try {
    renameSync(made, part);
  } catch {
    rmSync(made, { recursive: true });
  }
}

function readEntry(part: string): Entry {
  return JSON.parse(readFileSync(join(part, entryFile), 'utf8')) as Entry;
}

const begun: string[] = [];
const day = 86_400_000;

function newFolder(kept: string): string {
  mkdirSync(kept, { recursive: true });
  // A folder within, because a temporary one is closed to all others, and would be so where it is published.
  const folder = join(mkdtempSync(join(kept, 'new-')), 'pagefind');
  for (const within of ['fragment', 'index']) mkdirSync(join(folder, within), { recursive: true });
  const remove = () => begun.forEach((home) => rmSync(home, { recursive: true, force: true }));
  if (begun.push(dirname(folder)) === 1) process.once('exit', remove);
  return folder;
}

/** Removes other parts, and what builds have left that were killed; another may be going on. */
function forget(kept: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    const { mtimeMs = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    const isGoingOn = name.startsWith('new-') && mtimeMs > Date.now() - day;
    if (!names.has(name) && !isGoingOn) rmSync(folder, { recursive: true, force: true });
  }
}
