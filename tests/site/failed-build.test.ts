import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
