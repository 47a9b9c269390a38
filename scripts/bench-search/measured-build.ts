import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { watchTree, type TreeUsage } from './process-tree.ts';

export type BuildCost = {
  /** From start to end of the whole process, in milliseconds. */
  wall: number;
  /** Making the index of the texts, beside the rendering, in milliseconds; `undefined` when it does not say. */
  index: number | undefined;
  /** Of all processes that take part; `undefined` where that cannot be measured. */
  usage: TreeUsage | undefined;
};

/** The day on which every role of the benchmark is open. */
const buildDate = '2026-11-20T09:00:00Z';

/** Builds a site as `npm run build` does. Throws with what the build printed when it fails. */
export async function measuredBuild(contentRoot: string, outDir: string): Promise<BuildCost> {
  const begin = performance.now();
  const build = spawn(
    process.execPath,
    ['--import', import.meta.resolve('./tell-measures.ts'), 'scripts/build.ts'],
    {
      env: {
        ...process.env,
        CONTENT_ROOT: contentRoot,
        OUT_DIR: outDir,
        BUILD_DATE: buildDate,
        SITE_URL: '',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const ended = once(build, 'exit');
  process.once('exit', () => build.kill()).once('SIGTERM', () => process.exit(143));
  const watch = watchTree(build.pid!);
  const [printed, complaints, measures] = await Promise.all(
    [build.stdout, build.stderr, build.stdio[3]].map((stream) => text(stream as Readable)),
  );
  const [code] = await ended;
  const wall = performance.now() - begin;
  const usage = watch.stop();
  if (code !== 0)
    throw new Error(`The site of the benchmark was not built.\n${printed?.slice(-2000)}${complaints}`);
  const { 'search index': index } = JSON.parse(measures || '{}') as Record<string, number>;
  return { wall, index, usage };
}
