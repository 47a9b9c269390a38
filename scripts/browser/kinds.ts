import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';

export type BrowserKind = {
  /** As people call it, in the singular and after “install”. */
  name: string;
  /** The environment variable that names its program. */
  variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  /** What it says of itself when it is asked for its version. */
  version: RegExp;
  programs: readonly string[];
  /** Full paths, for systems that have it on no PATH. */
  places: () => string[];
  /** Its package in Debian. */
  debian: string;
  /** Whether Playwright can download it. */
  downloaded: boolean;
};

export const chromium: BrowserKind = {
  name: 'Chromium or Chrome',
  variable: 'CHROME_PATH',
  version: /chrom.*\d+\.\d+/i,
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: () => [
    ...onMac('Chromium', 'Chromium'),
    ...onMac('Google Chrome', 'Google Chrome'),
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    playwright.executablePath(),
  ],
  debian: 'chromium',
  downloaded: true,
};

export const firefox: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  version: /firefox.*\d+\.\d+/i,
  programs: ['firefox', 'firefox-esr'],
  places: () => [...onMac('Firefox', 'firefox'), ...onWindows('Mozilla Firefox/firefox.exe')],
  debian: 'firefox-esr',
  // Playwright's own is not the Firefox that people have.
  downloaded: false,
};

function onMac(app: string, program: string): string[] {
  return process.platform === 'darwin' ? [`/Applications/${app}.app/Contents/MacOS/${program}`] : [];
}

function onWindows(program: string): string[] {
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, program)] : [];
  });
}
