import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installedBrowser } from '../../scripts/browser/installed.ts';
import { firefox } from '../../scripts/browser/kinds.ts';

export type OpenFirefox = {
  page: Page;
  /** Where its downloads come to lie. */
  downloads: string;
  close: () => Promise<void>;
};

/** Firefox as it is installed, driven over WebDriver BiDi, with a page that has nothing on its device yet. */
export async function openFirefox(): Promise<OpenFirefox> {
  const executablePath = installedBrowser(firefox);
  if (executablePath === undefined) {
    throw new Error(
      'There is no Firefox for the tests: run npm test, which installs one, or name one in FIREFOX_PATH.',
    );
  }
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'));
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 3 * 60_000,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1280, height: 900 });
  return {
    page,
    downloads,
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
