import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { published } from '../../scripts/last-build/published.ts';
import { temporaryFolder } from '../support/folder.ts';
import { forge } from '../support/forge.ts';

const manifest = { version: 1, site: 'https://careers.example', paths: ['/'], roles: {} };

it('reads what the published site must keep', async () => {
  await using site = await forge({ 'GET /build.json': manifest });
  expect(JSON.parse((await published(site.address)) ?? '')).toEqual(manifest);
});

it('compares the first site with nothing', async () => {
  await using site = await forge({});
  expect(await published(site.address)).toBeUndefined();
});

it.each([
  ['an error', () => ({ status: 503, body: '' }), 'answers with 503'],
  ['another page', () => ({ status: 200, body: '<!doctype html>' }), 'is not what a build writes'],
])('does not take %s for the first site', async (_, answer, words) => {
  await using site = await forge({ 'GET /build.json': answer });
  await expect(published(site.address)).rejects.toThrow(words);
});

it.each([
  ['a file for what is published', {}, 'build.json'],
  ['nothing when nothing is to be compared', { COMPARE: 'false' }, 'none'],
])('names to the next step %s', async (_, env, named) => {
  await using site = await forge({ 'GET /build.json': manifest });
  using folder = temporaryFolder();
  const outputs = join(folder.root, 'outputs');
  const child = spawn(process.execPath, ['scripts/last-build.ts', '--out', folder.root], {
    env: { ...process.env, CONTENT_ROOT: '', SITE_URL: site.address, GITHUB_OUTPUT: outputs, ...env },
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  const expected = named === 'none' ? named : join(folder.root, named);
  expect(readFileSync(outputs, 'utf8')).toBe(`manifest=${expected}\n`);
  expect(readFileSync(join(folder.root, 'last-build.txt'), 'utf8')).toBe(`${expected}\n`);
});
