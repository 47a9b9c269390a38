import { copyFileSync, linkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { published } from '#published.ts';
import { forgetPictures, imageFile } from '#sharing/image.ts';
import { pictures } from '#sharing/pictures.ts';

/** So that the pictures of shared pages that no page has any more do not pile up. */
const daysKept = 30;

/**
 * Draws the pictures of shared pages beside the rendering, those that are not drawn yet, and puts each beside
 * its page. In dev a route serves them.
 */
export function sharedPictures(): AstroIntegration {
  let drawn: Promise<[page: string, file: string][]> | undefined;
  return {
    name: 'shared-pictures',
    hooks: {
      'astro:build:start': () => {
        forgetPictures(Temporal.Now.instant().subtract({ hours: daysKept * 24 }));
        drawn = draw();
        // Awaited when the pages are done; until then a failure must not end the process.
        drawn.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        for (const [page, file] of (await drawn) ?? [])
          put(file, join(fileURLToPath(dir), page, 'share.png'));
      },
    },
  };
}

async function draw(): Promise<[page: string, file: string][]> {
  const files: [page: string, file: string][] = [];
  const waiting = (await pictures(published())).entries();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const [page, picture] of waiting) files.push([page, await imageFile(picture)]);
    }),
  );
  return files;
}

/** Under another name rather than as a copy, where that can be: they are most of the bytes of a site. */
function put(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}
