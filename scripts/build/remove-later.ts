import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is to be left of a folder, and where: the files that are the same ones in `site` and stand in an account. */
export type Remainder = { place: string; site: string; accounts: readonly string[] };

/**
 * Removes a folder by a process of its own, which nobody waits for: that of many thousands of files takes seconds.
 * Meanwhile it has a name that other builds leave alone as long as that process runs.
 */
export function removeLater(folder: string, remainder?: Remainder): void {
  const work = fileURLToPath(new URL('remove-later-work.ts', import.meta.url));
  const child = spawn(process.execPath, [work, JSON.stringify(remainder ?? null)], {
    detached: true,
    stdio: 'ignore',
  });
  try {
    renameSync(folder, removalPlace(child.pid!));
  } catch {
    // There is none, or it is on another disk.
    child.kill();
    return rmSync(folder, { recursive: true, force: true });
  }
  child.unref();
}

export function removalPlace(pid: number): string {
  return resolve('.cache/building', `site.gone-${pid}`);
}
