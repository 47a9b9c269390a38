import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/browser/installed.ts';

const browser = installedBrowser();
if (browser === undefined) {
  throw new Error(
    'There is no browser for the tests: run npm test, which installs one, or name one in CHROME_PATH.',
  );
}

/** Of two such lists a browser takes the last, so that this one begins with what Playwright itself turns off. */
const unwanted = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  // Lists under an address bar that nobody sees: in each window they cost as much as a page of the site.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: Math.min(availableParallelism(), 4),
  // Only what hangs shall fail: a machine may be busy with other things.
  timeout: 3 * 60_000,
  expect: { timeout: 30_000 },
  // A browser drops a key now and then; a story that fails twice fails.
  retries: 1,
  use: {
    baseURL: process.env['SITE_ADDRESS'],
    // Each story asks the server itself; those about being without one allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
        '--disable-software-rasterizer',
        `--disable-features=${unwanted.join()}`,
        // Chromium refuses to run as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  /** What is tested, for other servers to serve. */
  metadata: { folder: '.cache/e2e-dist' },
  webServer: {
    command: `"${process.execPath}" scripts/start.ts --port 0`,
    env: {
      BUILD_DATE: '2026-11-20T09:00:00Z',
      OUT_DIR: '.cache/e2e-dist',
      // What was tested before was never published.
      LAST_BUILD: 'none',
      CONTENT_ROOT: 'content',
      SITE_URL: '',
    },
    wait: { stdout: /(?<site_address>http:\/\/localhost:\d+)/ },
    timeout: 10 * 60_000,
  },
});
