import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, and the folders that it is in where they are not there. */
export function write(file: string, text: string | Uint8Array): void {
  inFolder(file, () => writeFileSync(file, text));
}

/** Makes the folders that a file is in where they are not there. Most are, and to ask takes longer than to try. */
export function inFolder<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    return act();
  }
}
