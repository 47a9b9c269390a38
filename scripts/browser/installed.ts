import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The browser of this machine: the one that CHROME_PATH names, else an installed Chromium or Chrome, else
 * Playwright's own. `undefined` when there is none; throws when CHROME_PATH names none.
 */
export function installedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named && !starts(named)) {
    throw new Error(
      `CHROME_PATH is \`${named}\`, which does not start as a browser. Name the program of a Chromium or Chrome, or unset it.`,
    );
  }
  return named || candidates().find(starts);
}

function candidates(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usual(), chromium.executablePath()];
}

/** Where systems put it that have it on no PATH. */
function usual(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
  });
}

/** Some systems install a script in place of the browser that only says how to get one. */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom.*\d+\.\d+/i.test(stdout);
}
