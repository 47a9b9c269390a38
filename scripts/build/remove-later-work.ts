import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { account } from './account.ts';
import type { FileAccount } from './kept.ts';
import { removalPlace, type Remainder } from './remove-later.ts';

const folder = removalPlace(process.pid);
const remainder = JSON.parse(process.argv[2]!) as Remainder | null;

// It is moved there once this process has a number.
for (let turn = 0; turn < 500 && !existsSync(folder); turn++) await wait(10);
if (remainder) leave(remainder);
rmSync(folder, { recursive: true, force: true });

function leave({ place, site, accounts }: Remainder): void {
  const files = new Set(
    accounts.flatMap((file) => [...(account<FileAccount<unknown>>(file)?.data.files.keys() ?? [])]),
  );
  if (!prune('', files, site)) return;
  mkdirSync(dirname(place), { recursive: true });
  renameSync(folder, place);
}

/** Whether anything is left of it. */
function prune(path: string, files: ReadonlySet<string>, site: string): boolean {
  let left = 0;
  for (const item of readdirSync(join(folder, path), { withFileTypes: true })) {
    const name = `${path}/${item.name}`;
    if (item.isDirectory() ? prune(name, files, site) : files.has(name) && isSame(name, site)) left += 1;
    else if (!item.isDirectory()) unlinkSync(join(folder, name));
  }
  if (left === 0) rmdirSync(join(folder, path));
  return left > 0;
}

function isSame(name: string, site: string): boolean {
  const [old, now] = [folder, site].map((root) => statSync(join(root, name), { throwIfNoEntry: false }));
  return old !== undefined && old.ino === now?.ino;
}
