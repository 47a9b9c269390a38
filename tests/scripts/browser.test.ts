import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const works = '#!/bin/sh\necho Chromium 150.0\n';
const stub = '#!/bin/sh\necho "Install the snap of chromium." >&2\nexit 1\n';

/** A machine with nothing on its PATH but what `add` puts there, from which nothing can be downloaded. */
type Machine = {
  folder: string;
  add: (name: string, script: string) => string;
  browser: (chromePath?: string) => { status: number | null; stdout: string; stderr: string };
};

const test = base.extend<{ machine: Machine }>({
  machine: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    const add: Machine['add'] = (name, script) => {
      const file = join(folder, name);
      writeFileSync(file, script);
      chmodSync(file, 0o755);
      return file;
    };
    const browser: Machine['browser'] = (chromePath = '') =>
      spawnSync(process.execPath, ['scripts/browser.ts'], {
        encoding: 'utf8',
        env: {
          PATH: folder,
          CHROME_PATH: chromePath,
          PLAYWRIGHT_BROWSERS_PATH: folder,
          PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
        },
      });
    await use({ folder, add, browser });
    rmSync(folder, { recursive: true });
  },
});

/** Elsewhere browsers are also found off the PATH, so that a machine without one cannot be set up. */
const onLinux = test.runIf(process.platform === 'linux');

test('the browser that CHROME_PATH names goes before others', ({ machine }) => {
  machine.add('chromium', works);
  const named = machine.add('my-browser', works);
  expect(machine.browser(named).stdout).toBe(`${named}\n`);
});

test('a CHROME_PATH that is no browser is an error and not passed over', ({ machine }) => {
  machine.add('chromium', works);
  const { status, stderr } = machine.browser('/nowhere/chrome');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'CHROME_PATH is `/nowhere/chrome`, which does not start as a browser. Name the program of a Chromium or Chrome, or unset it.\n',
  );
});

test.for(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s is found',
  (name, { machine }) => {
    const program = machine.add(name, works);
    expect(machine.browser().stdout).toBe(`${program}\n`);
  },
);

test('a program that only says how to get the browser is passed over', ({ machine }) => {
  machine.add('chromium-browser', stub);
  const chrome = machine.add('google-chrome', works);
  expect(machine.browser().stdout).toBe(`${chrome}\n`);
});

test.runIf(process.platform === 'linux')(
  'a browser that cannot be downloaded comes from apt-get',
  ({ machine }) => {
    machine.add('sudo', '#!/bin/sh\nshift\nexec "$@"\n');
    machine.add('true', '#!/bin/sh\nexit 0\n');
    const program = join(machine.folder, 'chromium');
    machine.add(
      'apt-get',
      `#!/bin/sh
case "$*" in *install*chromium)
  printf '#!/bin/sh\\necho Chromium 150.0\\n' > ${program}
  /bin/chmod +x ${program} ;;
esac
`,
    );
    const { status, stdout } = machine.browser();
    expect(status).toBe(0);
    expect(stdout.split('\n').at(-2)).toBe(program);
  },
);

onLinux('where there is none to be had, one sentence says what to do', ({ machine }) => {
  const { status, stderr } = machine.browser();
  expect(status).toBe(1);
  expect(stderr).toBe(
    'There is no browser for the tests and none could be installed: install Chromium or Chrome, or name its program in CHROME_PATH.\n',
  );
});
