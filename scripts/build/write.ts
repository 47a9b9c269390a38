import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { byteParts } from '#feeds/byte-stream.ts';

/** Writes a file, and the folders that it is in where they are not there. */
export function write(file: string, text: string | Uint8Array): void {
  inFolder(file, () => writeFileSync(file, text));
}

/** The same for a long text, which is never there as a whole. */
export function writeParts(file: string, parts: Iterable<string>): void {
  const open = inFolder(file, () => openSync(file, 'w'));
  try {
    for (const bytes of byteParts(parts))
      for (let done = 0; done < bytes.length;) done += writeSync(open, bytes, done);
  } finally {
    closeSync(open);
  }
}

/** Most folders are there, and to ask takes longer than to try. */
function inFolder<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    return act();
  }
}
