import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { progress } from '../import/progress.ts';

/** What is told of the pages: that they are about to be made, each that is made, and that they all are. */
export type Follower = {
  begin: () => Promise<void>;
  /** The file of a page, as a path from the root of the site. */
  made: (file: string) => void;
  end: () => Promise<void>;
};

/**
 * Writes each page when it is made, and says on a terminal how many are, and how long the others take at that
 * pace. Astro hands every file to other threads and waits for them, twice, which takes longer than to write it
 * at once; it writes nothing for an answer without a body. What is no page, or leads on, is left to it.
 */
export function madePages(
  stream: Parameters<typeof progress>[0],
  follower: Follower,
  clock: () => number = () => performance.now(),
): AstroIntegration {
  const line = progress(stream, 'pages', clock);
  let folder = '';
  let pages = 0;
  let begun = 0;
  let start = 0;
  return {
    name: 'made-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            await follower.begin();
            const all = await usual.getStaticPaths();
            pages = all.length;
            start = clock();
            line.begin(pages);
            return all;
          },
          async render(request, options) {
            begun += 1;
            line.step(`${timeText(((clock() - start) / begun) * (pages - begun))} left`);
            const made = await usual.render(request, options);
            const response = made instanceof Response ? made : made.response;
            const path = decodeURI(new URL(request.url).pathname);
            if (options.routeData.type !== 'page' || response.status !== 200 || !path.endsWith('/'))
              return made;
            const file = `${path}index.html`;
            write(join(folder, file), new Uint8Array(await response.arrayBuffer()));
            follower.made(file);
            // Whatever goes on beside the pages has its turn.
            await turn();
            return new Response(null);
          },
          async teardown() {
            line.end();
            await usual.teardown?.();
            await follower.end();
          },
        })),
    },
  };
}

function write(file: string, text: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** "40 s" or "3 min" for milliseconds. */
function timeText(time: number): string {
  const seconds = Math.ceil(time / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
