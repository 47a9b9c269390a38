import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { published } from '#published.ts';
import { forgetPictures, imageFile } from '#sharing/image.ts';
import { pictures } from '#sharing/pictures.ts';
import { sharedFile } from '#sharing/shared-picture.ts';
import { secondName } from './second-name.ts';

/** So that the pictures of shared pages that no page has any more do not pile up. */
const daysKept = 30;

/**
 * Draws the pictures of shared pages beside the rendering, those that are not drawn yet, and puts each beside
 * its page, unless one is there. In dev a route serves them.
 */
export function sharedPictures(): AstroIntegration {
  let folder = '';
  let drawn: Promise<[file: string, target: string][]> | undefined;
  const begin = () => {
    drawn ??= draw(folder);
    // Awaited when the pages are done; until then a failure must not end the process.
    drawn.catch(() => {});
    return drawn;
  };
  return {
    name: 'shared-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        forgetPictures(Temporal.Now.instant().subtract({ hours: daysKept * 24 }));
      },
      'pages:begin': () => void begin(),
      'astro:build:done': async () => {
        for (const [file, target] of await begin()) secondName(file, target);
      },
    },
  };
}

async function draw(folder: string): Promise<[file: string, target: string][]> {
  const files: [file: string, target: string][] = [];
  const waiting = (await pictures(published())).entries();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const [page, draft] of waiting) {
        const target = join(folder, page, sharedFile);
        const picture = existsSync(target) ? undefined : draft();
        if (picture) files.push([await imageFile(picture), target]);
      }
    }),
  );
  return files;
}
