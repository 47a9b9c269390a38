import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { move } from '#integrations/move.ts';
import { removeLater } from './remove-later.ts';

/** Stands in a folder that holds a shard of a site. */
export const partFile = 'part.json';

/**
 * A folder to build in, which `keep` puts into the place of `target` by renames; `discard` leaves `target` as it
 * was. It lies within the project: for one elsewhere, Astro keeps its own files in one place for all builds, and
 * renames them from there, which it cannot do to another disk. What killed builds left behind is removed first, and
 * a target that one of them had set aside is put back. A target that is a link stays one.
 */
export function staging(named: string): {
  folder: string;
  /** `leave` is given the site that was replaced. */
  keep: (leave?: (old: string) => void) => void;
  discard: () => void;
} {
  const target = existsSync(named) ? realpathSync(named) : named;
  const fault = targetFault(target);
  if (fault) throw new Error(fault);
  mkdirSync(dirname(target), { recursive: true });
  const folder = resolve('.cache/building', `site.new-${process.pid}`);
  clearLeftovers(target);
  clearLeftovers(join(dirname(folder), 'site'));
  const beside = `${target}.new-${process.pid}`;
  const aside = `${target}.old-${process.pid}`;
  return {
    folder,
    keep(leave = removeLater) {
      // From there on all is renames, also on another disk.
      move(folder, beside);
      if (existsSync(target)) renameSync(target, aside);
      try {
        renameSync(beside, target);
      } catch (error) {
        if (existsSync(aside)) renameSync(aside, target);
        throw error;
      }
      if (existsSync(aside)) leave(aside);
    },
    discard() {
      for (const one of [folder, beside]) rmSync(one, { recursive: true, force: true });
    },
  };
}

/** Why a folder must not be replaced, or `undefined` when it may be: it is absent, empty or holds a site. */
function targetFault(target: string): string | undefined {
  if (!relative(target, process.cwd()).startsWith('..')) {
    return `OUT_DIR is \`${target}\`, which holds this project: it would be replaced. Name a folder of its own.`;
  }
  const files = existsSync(target) ? readdirSync(target) : [];
  if (files.length === 0 || files.includes('index.html') || files.includes(partFile)) return undefined;
  return `OUT_DIR is \`${target}\`, which holds files and no index.html: it would be replaced. Name an empty folder.`;
}

function clearLeftovers(target: string): void {
  if (!existsSync(dirname(target))) return;
  for (const name of readdirSync(dirname(target))) {
    const [, kind, pid] = /^(.*)\.(?:new|old|gone)-(\d+)$/.exec(name) ?? [];
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
