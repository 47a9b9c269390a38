import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'vitest';

const newNode: string[] = [];
/** Node without Temporal, as all were before version 26. */
const oldNode = ['--no-harmony-temporal'];

const test = base.extend<{ project: string }>({
  project: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'setup-'));
    cpSync('scripts/setup.mjs', join(folder, 'scripts/setup.mjs'));
    runtime(folder, 'exec "$NODE_OF_TEST" "$@"');
    const dependencies = { node: 'file:runtime' };
    json(join(folder, 'runtime/package.json'), {
      name: 'node',
      version: '26.0.0',
      bin: { node: 'bin/node' },
    });
    json(join(folder, 'package.json'), { name: 'project', version: '1.0.0', dependencies });
    json(join(folder, 'package-lock.json'), {
      name: 'project',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'project', version: '1.0.0', dependencies },
        'node_modules/node': { resolved: 'runtime', link: true },
        runtime: { name: 'node', version: '26.0.0', bin: { node: 'bin/node' } },
      },
    });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test('a project without packages gets them, and the next time there is nothing to do or say', ({
  project,
}) => {
  expect(setup(project)).toEqual({ status: 0, printed: 'Installing packages, once …\n' });
  expect(existsSync(join(project, 'node_modules/.bin/node'))).toBe(true);
  expect(setup(project)).toEqual({ status: 0, printed: '' });
});

test('packages that are older than the lock file are installed again', ({ project }) => {
  setup(project);
  const later = Date.now() / 1000 + 60;
  utimesSync(join(project, 'package-lock.json'), later, later);
  expect(setup(project).printed).toBe('Installing packages, once …\n');
});

test('an old Node will do where the pinned runtime was installed', ({ project }) => {
  expect(setup(project, oldNode).status).toBe(0);
});

test('without the pinned runtime a new Node takes its place', ({ project }) => {
  runtime(project, 'exit 1');
  expect(setup(project, newNode).status).toBe(0);
  expect(existsSync(join(project, 'node_modules/.bin/node'))).toBe(false);
});

test('without the pinned runtime an old Node is told what to do in one sentence, every time', ({
  project,
}) => {
  runtime(project, 'exit 1');
  for (const attempt of [1, 2]) {
    const { status, printed } = setup(project, oldNode);
    expect(status, `attempt ${attempt}`).toBe(1);
    expect(printed).toBe(
      `Installing packages, once …\nThis needs Node 26, which npm could not install into node_modules, and the Node of this machine is ${process.version}: install Node 26 or newer from https://nodejs.org and try again.\n`,
    );
  }
});

test('what npm complains of is shown when it cannot install', ({ project }) => {
  json(join(project, 'package.json'), {
    name: 'project',
    version: '1.0.0',
    dependencies: { other: '1.0.0' },
  });
  const { status, printed } = setup(project);
  expect(status).toBe(1);
  expect(printed).toMatch(/^npm err/im);
  expect(printed).toMatch(/The packages could not be installed; npm says why above\.\n$/);
});

function setup(project: string, flags: string[] = newNode): { status: number | null; printed: string } {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'scripts/setup.mjs'], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(outer),
      NODE_OF_TEST: process.execPath,
      npm_config_offline: 'true',
      NODE_OPTIONS: '',
    },
  });
  return { status, printed: stdout + stderr };
}

function runtime(project: string, line: string): void {
  mkdirSync(join(project, 'runtime/bin'), { recursive: true });
  writeFileSync(join(project, 'runtime/bin/node'), `#!/bin/sh\n${line}\n`);
  chmodSync(join(project, 'runtime/bin/node'), 0o755);
}

function json(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value, null, 2));
}
