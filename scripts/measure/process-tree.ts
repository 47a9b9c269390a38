import { readFileSync, readdirSync } from 'node:fs';

export type TreeUsage = {
  /** The most memory that the processes held at one time, in bytes. */
  peakMemory: number;
  /** Time on processors, of user and system, in milliseconds. */
  cpu: number;
};

const pause = 100;
const pageSize = 4096;
const ticksPerSecond = 100;

/**
 * Watches a process and all that it starts, until `stop` is called. What it finds is `undefined` where there
 * is no /proc, as on everything but Linux (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
export function watchTree(root: number): { stop: () => TreeUsage | undefined } {
  const cpuOf = new Map<number, number>();
  let peakMemory = 0;
  const look = () => {
    const processes = runningProcesses();
    const tree = new Set([root]);
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
    const own = processes.filter(({ pid }) => tree.has(pid));
    for (const { pid, cpu } of own) cpuOf.set(pid, cpu);
    peakMemory = Math.max(
      peakMemory,
      own.reduce((sum, { memory }) => sum + memory, 0),
    );
  };
  const timer = setInterval(look, pause);
  return {
    stop() {
      clearInterval(timer);
      const cpu = cpuOf.values().reduce((sum, one) => sum + one, 0);
      return peakMemory === 0 ? undefined : { peakMemory, cpu };
    },
  };
}

type Process = { pid: number; parent: number; cpu: number; memory: number };

/** In the order of their numbers, so that a parent nearly always comes before what it started. */
function runningProcesses(): Process[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((pid) => processOf(pid) ?? []);
}

function processOf(pid: number): Process | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It has ended since the folder was read.
    return undefined;
  }
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = fields[11]! + fields[12]!;
  return { pid, parent: fields[1]!, cpu: (ticks / ticksPerSecond) * 1000, memory: fields[21]! * pageSize };
}
