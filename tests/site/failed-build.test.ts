import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runBuild } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';

const lastGood = '<!doctype html><title>The last good site</title>';

it('content with an error leaves the last good site untouched', async () => {
  using site = publishedSite();
  using content = contentFolder({ 'roles/broken.mdx': '---\ntitle: Broken\n---\n\nNo employer.' });
  const { code, output } = await runBuild({ CONTENT_ROOT: content.root, OUT_DIR: site.folder });
  expect(output).toContain('content/roles/broken.mdx');
  expect(code).toBe(1);
  expect(site.files()).toEqual({ dist: ['index.html'] });
  expect(site.home()).toBe(lastGood);
});

it('a build that is stopped halfway leaves the last good site untouched', async () => {
  using site = publishedSite();
  using content = contentFolder();
  const before = builds();
  const stop = new AbortController();
  const building = runBuild({ CONTENT_ROOT: content.root, OUT_DIR: site.folder }, stop.signal);
  await expect.poll(() => builds().some((name) => !before.includes(name)), { interval: 10 }).toBe(true);
  stop.abort();
  expect((await building).code).not.toBe(0);
  await expect.poll(() => site.files()).toEqual({ dist: ['index.html'] });
  expect(site.home()).toBe(lastGood);
});

it('a build that succeeds takes its place and leaves nothing beside it', async () => {
  using site = publishedSite();
  using content = contentFolder();
  const { code } = await runBuild({ CONTENT_ROOT: content.root, OUT_DIR: site.folder });
  expect(code).toBe(0);
  expect(Object.keys(site.files())).toEqual(['dist']);
  expect(site.home()).toContain('Test Site');
});

/** Those that are under way. */
function builds(): string[] {
  return existsSync('.cache/building') ? readdirSync('.cache/building') : [];
}

function publishedSite() {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolecall-site-')), 'dist');
  const parent = dirname(folder);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), lastGood);
  return {
    folder,
    files: () =>
      Object.fromEntries(readdirSync(parent).map((name) => [name, readdirSync(join(parent, name)).sort()])),
    home: () => readFileSync(join(folder, 'index.html'), 'utf8'),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}
