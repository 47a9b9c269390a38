import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserKind } from './kinds.ts';

/**
 * A browser of this machine: the one that its variable names (`CHROME_PATH`), else one that is installed.
 * `undefined` when there is none; throws when the variable names none.
 */
export function installedBrowser(kind: BrowserKind = chromium): string | undefined {
  const named = process.env[kind.variable];
  if (named && !starts(named, kind)) {
    throw new Error(
      `${kind.variable} is \`${named}\`, which does not start as a browser. Name the program of a ${kind.name}, or unset it.`,
    );
  }
  return named || candidates(kind).find((program) => starts(program, kind));
}

function candidates({ programs, places }: BrowserKind): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...programs.flatMap((name) => folders.map((folder) => join(folder, name))), ...places()];
}

/** Some systems install a script in place of the browser that only says how to get one. */
function starts(program: string, { version }: BrowserKind): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && version.test(stdout);
}
