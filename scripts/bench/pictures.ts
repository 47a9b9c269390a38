import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, type RunCost } from '../measure/run.ts';
import { buildDate } from '../measure/site-build.ts';

export type PicturesCost = RunCost & { drawn: number };

/** Where builds look for pictures that were drawn before. */
const kept = resolve('.cache/share-pictures');

/**
 * Draws the pictures of shared pages afresh, in a process of its own, and puts them where the builds find them:
 * no other generator draws any, so the builds that are compared only copy them.
 */
export async function drawnPictures(contentRoot: string, folder: string): Promise<PicturesCost> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { wall, usage } = await run([process.execPath, 'scripts/bench/draw-pictures.ts', folder], {
    env: { CONTENT_ROOT: contentRoot, BUILD_DATE: buildDate, SITE_URL: '' },
  });
  const names = readdirSync(folder);
  mkdirSync(kept, { recursive: true });
  for (const name of names) {
    if (!existsSync(join(kept, name))) renameSync(join(folder, name), join(kept, name));
  }
  rmSync(folder, { recursive: true });
  return { wall, usage, drawn: names.length };
}
