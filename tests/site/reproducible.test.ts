import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite, runBuild } from '../support/built-site.ts';
import { temporaryFolder } from '../support/folder.ts';

const content = 'tests/fixtures/stages';

it('the same content at the same moment is the same site to the byte, wherever it lies and whoever builds it', async () => {
  const { root } = await builtSite(content);
  using elsewhere = temporaryFolder();
  cpSync(content, join(elsewhere.root, 'content'), { recursive: true });
  const { code, output } = await runBuild({
    CONTENT_ROOT: join(elsewhere.root, 'content'),
    OUT_DIR: join(elsewhere.root, 'dist'),
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
  });
  expect(code, output).toBe(0);
  const files = hashes(root);
  expect(Object.keys(files)).toContain('roles/open-two-places/index.html');
  expect(hashes(join(elsewhere.root, 'dist'))).toEqual(files);
});

/** Of every file, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
