import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFile } from './new-file.ts';

/** Writes all files or none. Throws a plain sentence when one of them is there already. */
export function writeAll(root: string, files: readonly Pick<NewFile, 'file' | 'path' | 'source'>[]): void {
  const written: string[] = [];
  try {
    for (const { path, source } of files) {
      const full = join(root, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, source, { flag: 'wx' });
      written.push(full);
    }
  } catch (error) {
    for (const full of written) rmSync(full);
    const file = files[written.length]?.file;
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already, and nothing is overwritten. Nothing was written.`, {
      cause: error,
    });
  }
}
