import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

type Account<Data> = { madeBy: string; data: Data };

/** What the last build left in a file, whatever made it; nothing when there was none. */
export function account<Data>(file: string): Account<Data> | undefined {
  try {
    return deserialize(readFileSync(file)) as Account<Data>;
  } catch {
    // There was no build before, or what it left was written by another Node.
    return undefined;
  }
}

/** What the last build left in a file; nothing when there was none, or it was not `madeBy` the same. */
export function lastAccount<Data>(file: string, madeBy: string): Data | undefined {
  const found = account<Data>(file);
  return found?.madeBy === madeBy ? found.data : undefined;
}

/** Leaves something to the next build, in place at once. */
export function leaveAccount(file: string, madeBy: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, serialize({ madeBy, data } satisfies Account<unknown>));
  renameSync(beside, file);
}
