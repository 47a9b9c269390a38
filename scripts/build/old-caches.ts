import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { caches } from '#environment.ts';

const daysKept = 30;

/** Removes what builds left for the next one of content folders of which there has been none for a month. */
export function clearOldCaches(now: number, folder = caches): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const cache = join(folder, name);
    // Another build may have removed it just now.
    const { mtimeMs = now } = statSync(cache, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < now - daysKept * 86_400_000) rmSync(cache, { recursive: true, force: true });
  }
}
