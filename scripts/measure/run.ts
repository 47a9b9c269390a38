import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { watchTree, type TreeUsage } from './process-tree.ts';

export type RunCost = {
  /** From start to end of the whole process, in milliseconds. */
  wall: number;
  /** Of all processes that take part; `undefined` where that cannot be measured. */
  usage: TreeUsage | undefined;
};

type Surroundings = { cwd?: string; env?: Record<string, string> };

/**
 * Runs a command as a process of its own, to its end, and returns with its cost what it wrote to file
 * descriptor 3. Throws with what it printed when it fails.
 */
export async function run(
  [program = '', ...words]: readonly string[],
  { cwd = process.cwd(), env = {} }: Surroundings = {},
): Promise<RunCost & { told: string }> {
  const begin = performance.now();
  const running = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(running, 'exit');
  const end = () => void running.kill();
  const stop = () => process.exit(143);
  process.once('exit', end).once('SIGTERM', stop);
  const watch = watchTree(running.pid ?? 0);
  try {
    const streams = [running.stdout, running.stderr, running.stdio[3]];
    const [[code], printed = '', complaints = '', told = ''] = await Promise.all([
      ended,
      ...streams.map((stream) => text(stream as Readable)),
    ]);
    const wall = performance.now() - begin;
    if (code !== 0) {
      throw new Error(
        `\`${[program, ...words].join(' ')}\` failed.\n${printed.slice(-2000)}${complaints.slice(-4000)}`,
      );
    }
    return { wall, usage: watch.stop(), told };
  } finally {
    watch.stop();
    process.off('exit', end).off('SIGTERM', stop);
  }
}

/** What several runs cost that follow each other. */
export function together(costs: readonly RunCost[]): RunCost {
  const usages = costs.flatMap(({ usage }) => usage ?? []);
  return {
    wall: costs.reduce((sum, { wall }) => sum + wall, 0),
    usage:
      usages.length < costs.length
        ? undefined
        : {
            peakMemory: Math.max(...usages.map(({ peakMemory }) => peakMemory)),
            cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
          },
  };
}
