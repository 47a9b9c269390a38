import type { AstroIntegration } from 'astro';
import { progress } from '../import/progress.ts';

/** Says on a terminal how many of the pages are made, and how long the others take at that pace. */
export function pageProgress(
  stream: Parameters<typeof progress>[0],
  clock: () => number = () => performance.now(),
): AstroIntegration {
  const line = progress(stream, 'pages', clock);
  let pages = 0;
  let begun = 0;
  let start = 0;
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const all = await usual.getStaticPaths();
            pages = all.length;
            start = clock();
            line.begin(pages);
            return all;
          },
          render(request, options) {
            begun += 1;
            line.step(`${timeText(((clock() - start) / begun) * (pages - begun))} left`);
            return usual.render(request, options);
          },
          async teardown() {
            line.end();
            await usual.teardown?.();
          },
        })),
    },
  };
}

/** "40 s" or "3 min" for milliseconds. */
function timeText(time: number): string {
  const seconds = Math.ceil(time / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
