import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, environment } from '#environment.ts';
import { keyOf } from './content-key.ts';
import { accountFile } from './kept.ts';
import { removalPlace, removeLater } from './remove-later.ts';

const prefix = 'spare-';

/**
 * Leaves the site that was replaced to the next build, but for what is not in the new one as the same file: it has
 * its folders and the second names of its files then, which take longer to make than all else.
 */
export function leaveSpare(old: string): void {
  const { contentRoot, outDir } = environment;
  const name = spareName();
  if (name === undefined) return removeLater(old);
  removeLater(old, { place: join(cacheFolder(contentRoot), name), site: outDir, accounts: accounts() });
}

/** Moves what was left into the folder of a new site, as far as there is nothing of the same name. */
export function adoptSpare(folder: string): void {
  const cache = cacheFolder(environment.contentRoot);
  const name = spareName();
  for (const one of existsSync(cache) ? readdirSync(cache) : []) {
    if (!one.startsWith(prefix)) continue;
    const spare = join(cache, one);
    if (one === name) adopt(spare, folder);
    else removeLater(spare);
  }
}

/** It tells which accounts its files are those of. */
function spareName(): string | undefined {
  const left = accounts().map((file) => statSync(file, { throwIfNoEntry: false }));
  if (left.includes(undefined)) return undefined;
  return `${prefix}${keyOf(left.map((one) => [one?.mtimeMs, one?.size]))}`;
}

function accounts(): string[] {
  return [accountFile('pages'), accountFile('feeds')];
}

function adopt(spare: string, folder: string): void {
  const taken = removalPlace(process.pid);
  try {
    renameSync(spare, taken);
  } catch {
    // Another build has it.
    return;
  }
  for (const item of readdirSync(taken)) {
    const target = join(folder, item);
    if (!existsSync(target)) renameSync(join(taken, item), target);
  }
  rmSync(taken, { recursive: true });
}
