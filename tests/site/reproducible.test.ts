import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBuild } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';

it('the same content at the same moment is the same site to the byte, wherever it lies and whoever builds it', async () => {
  const one = await built({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
  const other = await built({ TZ: 'America/Los_Angeles', LANG: 'C' });
  expect(Object.keys(one)).toContain('roles/mlops-lead/index.html');
  expect(other).toEqual(one);
});

/** A site of the same content in a folder of its own: the hash of every file. */
async function built(surroundings: Record<string, string>): Promise<Record<string, string>> {
  using content = contentFolder();
  using target = folder();
  const { code, output } = await runBuild({
    CONTENT_ROOT: content.root,
    OUT_DIR: target.path,
    ...surroundings,
  });
  expect(code, output).toBe(0);
  const files = globSync('**', { cwd: target.path, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [
        file.slice(target.path.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function folder() {
  const parent = mkdtempSync(join(tmpdir(), 'rolecall-site-'));
  return {
    path: join(parent, 'dist'),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}
