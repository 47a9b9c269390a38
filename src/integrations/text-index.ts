import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchPart } from '#search/record.ts';
import { secondName } from './second-name.ts';
import { entryFile, makePart, partNames, readEntry, recordBatches, type Entry } from './text-index-part.ts';

/**
 * Makes the index of the texts, one part after the other, and says in which folder it is: the caller's, to move or to
 * leave until the process ends. Parts are left in `kept`, those of this index alone, and taken from there as long as
 * what they are made of is the same.
 */
export async function textIndex(parts: readonly SearchPart[], kept: string): Promise<string> {
  const folder = newFolder(kept);
  const entries: Entry[] = [];
  // Of all at once: the sooner it is known which are to be made, the sooner Pagefind begins, on another core.
  const nameOf = partNames(parts.length);
  const named = parts.map(({ madeOf, records }) => ({ name: nameOf(madeOf()), records }));
  for (const [at, { name, records }] of named.entries()) {
    const isWanted = (file: string) => ofEach.test(file) || (at === 0 && ofFirst.test(file));
    let entry = take(join(kept, name), folder, isWanted);
    if (entry === undefined) {
      const made = `${folder}.part`;
      await makePart({ batches: recordBatches(records()), of: parts.length, folder: made });
      entry = take(made, folder, isWanted)!;
      keep(made, join(kept, name));
    }
    entries.push(entry);
  }
  const languages: Entry['languages'] = Object.assign({}, ...entries.map((entry) => entry.languages));
  writeFileSync(join(folder, entryFile), JSON.stringify({ ...entries[0], languages }));
  forget(kept, new Set(named.map(({ name }) => name)));
  return folder;
}

/** Of what Pagefind writes, that of the site; its own interfaces are of no use. */
const ofEach = /^(?:fragment|index)[\\/]|\.pf_meta$/;
const ofFirst = /^pagefind(?:-worker)?\.js$|^wasm\./;

/** Adds the files of a part to the whole; undefined when there is no such part, or no longer. */
function take(part: string, whole: string, isWanted: (file: string) => boolean): Entry | undefined {
  try {
    for (const file of readdirSync(part, { recursive: true, encoding: 'utf8' }))
      if (isWanted(file)) secondName(join(part, file), join(whole, file));
    return readEntry(part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
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
