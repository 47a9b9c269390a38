import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'vitest';

type Kind = 'chromium' | 'firefox';
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const names = { chromium: 'Chromium or Chrome', firefox: 'Firefox' } as const;
const works = {
  chromium: '#!/bin/sh\necho Chromium 150.0\n',
  firefox: '#!/bin/sh\necho Mozilla Firefox 150.0esr\n',
};
const stub = '#!/bin/sh\necho "Install the snap of chromium." >&2\nexit 1\n';

/** A machine with nothing on its PATH but what `add` puts there, from which nothing can be downloaded. */
type Machine = {
  folder: string;
  add: (name: string, script: string) => string;
  browser: (kind: Kind, named?: string) => { status: number | null; stdout: string; stderr: string };
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
    const browser: Machine['browser'] = (kind, named = '') =>
      spawnSync(process.execPath, ['scripts/browser.ts', kind], {
        encoding: 'utf8',
        env: {
          PATH: folder,
          [variables[kind]]: named,
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

const kinds = ['chromium', 'firefox'] as const;

test.for(kinds)('the %s that its variable names goes before others', (kind, { machine }) => {
  machine.add(kind, works[kind]);
  const named = machine.add('my-browser', works[kind]);
  expect(machine.browser(kind, named).stdout).toBe(`${named}\n`);
});

test.for(kinds)('a variable that names no %s is an error and not passed over', (kind, { machine }) => {
  machine.add(kind, works[kind]);
  const { status, stderr } = machine.browser(kind, '/nowhere/browser');
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${variables[kind]} is \`/nowhere/browser\`, which does not start as a browser. Name the program of a ${names[kind]}, or unset it.\n`,
  );
});

test.for<[Kind, string]>([
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
  ['chromium', 'google-chrome'],
  ['chromium', 'google-chrome-stable'],
  ['firefox', 'firefox'],
  ['firefox', 'firefox-esr'],
])('for %s the program %s is found', ([kind, name], { machine }) => {
  const program = machine.add(name, works[kind]);
  expect(machine.browser(kind).stdout).toBe(`${program}\n`);
});

test.for<[Kind, string, string]>([
  ['chromium', 'chromium-browser', 'google-chrome'],
  ['firefox', 'firefox', 'firefox-esr'],
])('a program that only says how to get %s is passed over', ([kind, says, is], { machine }) => {
  machine.add(says, stub);
  const program = machine.add(is, works[kind]);
  expect(machine.browser(kind).stdout).toBe(`${program}\n`);
});

onLinux('one browser is not taken for the other', ({ machine }) => {
  machine.add('firefox', works.chromium);
  expect(machine.browser('firefox').status).toBe(1);
});

for (const [kind, debian, says] of [
  ['chromium', 'chromium', 'Chromium 150.0'],
  ['firefox', 'firefox-esr', 'Mozilla Firefox 150.0esr'],
] as const) {
  onLinux(`a ${kind} that is not there comes from apt-get`, ({ machine }) => {
    machine.add('sudo', '#!/bin/sh\nshift\nexec "$@"\n');
    machine.add('true', '#!/bin/sh\nexit 0\n');
    const program = join(machine.folder, debian);
    machine.add(
      'apt-get',
      `#!/bin/sh
case "$*" in *install*${debian})
  printf '#!/bin/sh\\necho ${says}\\n' > ${program}
  /bin/chmod +x ${program} ;;
esac
`,
    );
    const { status, stdout } = machine.browser(kind);
    expect(status).toBe(0);
    expect(stdout.split('\n').at(-2)).toBe(program);
  });

  onLinux(`where there is no ${kind} to be had, one sentence says what to do`, ({ machine }) => {
    const { status, stderr } = machine.browser(kind);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `There is no ${names[kind]} for the tests and none could be installed: install ${names[kind]}, or name its program in ${variables[kind]}.\n`,
    );
  });
}
