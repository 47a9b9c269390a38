import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installedBrowser } from './installed.ts';
import { chromium, type BrowserKind } from './kinds.ts';

/** A browser of this machine, downloaded or installed if there is none yet. Throws when none can be had. */
export function obtainedBrowser(kind: BrowserKind = chromium): string {
  const found = installedBrowser(kind) ?? downloaded(kind) ?? fromPackages(kind);
  if (found !== undefined) return found;
  throw new Error(
    `There is no ${kind.name} for the tests and none could be installed: install ${kind.name}, or name its program in ${kind.variable}.`,
  );
}

function downloaded(kind: BrowserKind): string | undefined {
  if (!kind.downloaded) return undefined;
  console.log('There is no browser yet: downloading Chromium …');
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  return ran(process.execPath, playwright, 'install', 'chromium') ? installedBrowser(kind) : undefined;
}

/** Debian and its kin; only as root, or where sudo asks for no password. */
function fromPackages(kind: BrowserKind): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const root = process.getuid?.() === 0;
  if (!root && !ran('sudo', '-n', 'true')) return undefined;
  console.log(`There is no ${kind.name} yet: installing ${kind.debian} with apt-get …`);
  const apt = (...words: string[]) => {
    const command = ['apt-get', ...words];
    return root ? ran(...command) : ran('sudo', '-n', ...command);
  };
  apt('update');
  return apt('install', '-y', '--no-install-recommends', kind.debian) ? installedBrowser(kind) : undefined;
}

/** Whether a command did its work; what it has to say of a failure adds nothing to our own sentence. */
function ran(...[program = '', ...words]: string[]): boolean {
  const { status } = spawnSync(program, words, {
    stdio: 'ignore',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
