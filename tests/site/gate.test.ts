import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '#gate/last-build.ts';
import { runBuild } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';

const lastGood = '<!doctype html><title>The last good site</title>';

it('a site that lost a page is not published, then is when it leads on', async () => {
  using site = publishedSite(['/roles/ml-ops-lead/']);
  using content = contentFolder();
  const environment = { CONTENT_ROOT: content.root, OUT_DIR: site.folder };
  const refused = await runBuild(environment);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('/roles/ml-ops-lead/  last-build  address');
  expect(refused.output).toContain('Gate: 1 fault. Nothing was published.');
  expect(site.files()).toEqual(['build.json', 'index.html']);
  expect(site.text('index.html')).toBe(lastGood);

  const role = join(content.root, 'roles/mlops-lead.mdx');
  writeFileSync(role, readFileSync(role, 'utf8').replace(/^title:/m, 'formerly: [ml-ops-lead]\ntitle:'));
  const passed = await runBuild(environment);
  expect(passed.output).toMatch(/^Gate: \d+ pages, 1 posting, no faults$/m);
  expect(passed.code).toBe(0);
  const manifest = readManifest(site.text('build.json'));
  expect(manifest?.roles).toEqual({ 'ml-ops-lead': '/roles/mlops-lead/' });
  expect(manifest?.paths).toContain('/roles/mlops-lead/');
});

/** A folder with the home page of a site and what its build promised to keep. */
function publishedSite(paths: string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolecall-gate-')), 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), lastGood);
  const manifest = { version: 1, site: 'https://jobs.rolecall.org', paths, roles: {} };
  writeFileSync(join(folder, 'build.json'), JSON.stringify(manifest));
  return {
    folder,
    files: () => readdirSync(folder).sort(),
    text: (file: string) => readFileSync(join(folder, file), 'utf8'),
    [Symbol.dispose]: () => rmSync(dirname(folder), { recursive: true, force: true }),
  };
}
