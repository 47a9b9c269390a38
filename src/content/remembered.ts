import { readEntry, type EntryReading, type Remembered } from './folder.ts';
import type { CollectionName } from '#domain/content.ts';

/** What was read of a file that its schema accepts, as plain data. */
export type Packed = Pick<Remembered, 'written'> & {
  entry: Omit<EntryReading, 'fields' | 'placeOf'>;
};

/** By file, what can be kept from one process to the next. */
export function packed(memory: ReadonlyMap<string, Remembered>): Map<string, Packed> {
  const found = new Map<string, Packed>();
  for (const [file, { written, entry }] of memory) {
    if (entry.data === undefined) continue;
    const { slug, data, body, problems, links, pictures, textLine, source, hidden } = entry;
    found.set(file, {
      written,
      entry: { slug, data, body, problems, links, pictures, textLine, source, hidden },
    });
  }
  return found;
}

/** The same for `readFolder` of a root. Where a field stands in a file is found by reading the file again. */
export function unpacked(root: string, kept: ReadonlyMap<string, Packed>): Map<string, Remembered> {
  const memory = new Map<string, Remembered>();
  for (const [file, { written, entry }] of kept) {
    let read: EntryReading | undefined;
    const again = () => (read ??= fresh(root, file));
    memory.set(file, {
      written,
      entry: {
        ...entry,
        get fields() {
          return again().fields;
        },
        placeOf: (path) => again().placeOf(path),
      },
    });
  }
  return memory;
}

/** Of a file as problems name it: `content/roles/tester.mdx`. */
function fresh(root: string, file: string): EntryReading {
  const [, name = '', ...path] = file.split('/');
  return readEntry(root, name as CollectionName, path.join('/'));
}
