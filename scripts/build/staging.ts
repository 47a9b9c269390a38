import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A folder beside `target` to build in: on the same disk, so that it takes the place of `target` by a
 * rename. `keep` does that; `discard` leaves `target` as it was. What killed builds left behind is removed
 * first, and a target that one of them had set aside is put back.
 */
export function staging(target: string): { folder: string; keep: () => void; discard: () => void } {
  const fault = targetFault(target);
  if (fault) throw new Error(fault);
  mkdirSync(dirname(target), { recursive: true });
  clearLeftovers(target);
  const folder = `${target}.new-${process.pid}`;
  const aside = `${target}.old-${process.pid}`;
  return {
    folder,
    keep() {
      if (existsSync(target)) renameSync(target, aside);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (existsSync(aside)) renameSync(aside, target);
        throw error;
      }
      rmSync(aside, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Why a folder must not be replaced, or `undefined` when it may be: it is absent, empty or holds a site. */
function targetFault(target: string): string | undefined {
  if (!relative(target, process.cwd()).startsWith('..')) {
    return `OUT_DIR is \`${target}\`, which holds this project: it would be replaced. Name a folder of its own.`;
  }
  const files = existsSync(target) ? readdirSync(target) : [];
  if (files.length === 0 || files.includes('index.html')) return undefined;
  return `OUT_DIR is \`${target}\`, which holds files and no index.html: it would be replaced. Name an empty folder.`;
}

function clearLeftovers(target: string): void {
  for (const name of readdirSync(dirname(target))) {
    const [, kind, pid] = /^(.*)\.(?:new|old)-(\d+)$/.exec(name) ?? [];
    if (kind !== basename(target) || isRunning(Number(pid))) continue;
    const left = join(dirname(target), name);
    if (name.startsWith(`${kind}.old-`) && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
