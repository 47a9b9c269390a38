import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What the last build left in a file; nothing when there was none, or it was not `madeBy` the same. */
export function lastAccount<Data>(file: string, madeBy: string): Data | undefined {
  try {
    const found = deserialize(readFileSync(file)) as { madeBy: string; data: Data };
    return found.madeBy === madeBy ? found.data : undefined;
  } catch {
    // There was no build before, or what it left was written by another Node.
    return undefined;
  }
}

/** Leaves something to the next build, in place at once. */
export function leaveAccount(file: string, madeBy: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, serialize({ madeBy, data }));
  renameSync(beside, file);
}
