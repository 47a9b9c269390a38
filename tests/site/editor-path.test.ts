import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildDate, runBuild } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/folder.ts';

it('a new role is written, finished, checked and published', async () => {
  using content = contentFolder();
  using site = temporaryFolder();
  const dist = join(site.root, 'dist');
  const run = (script: string, ...words: string[]) =>
    spawnSync(process.execPath, [script, ...words], {
      env: { ...process.env, CONTENT_ROOT: content.root, BUILD_DATE: buildDate },
      encoding: 'utf8',
    });
  const answers = [
    ...['--title', 'Night Porter', '--new-employer', 'The Elm Hotel', '--posted', '2026-11-18'],
    ...['--employment', 'full-time', '--workplace', 'on-site', '--locations', 'Leeds, GB'],
    ...['--pay-min', '24000', '--pay-max', '26000', '--pay-currency', 'GBP', '--pay-per', 'year'],
    ...['--apply-email', 'jobs@elm.example', '--skills', 'python'],
  ];
  expect(run('scripts/new.ts', ...answers)).toMatchObject({ status: 0, stderr: '' });

  const unfinished = run('scripts/check.ts');
  expect(unfinished.stdout).toContain('content/roles/night-porter-leeds.mdx');
  expect(unfinished.stdout).toContain('empty-body');
  expect(unfinished.status).toBe(1);

  const file = join(content.root, 'roles/night-porter-leeds.mdx');
  const [fields = ''] = readFileSync(file, 'utf8').split('\n{/* TODO');
  writeFileSync(file, `${fields}\nYou keep the door of a house with forty rooms, from ten until six.\n`);
  expect(run('scripts/check.ts')).toMatchObject({ status: 0, stderr: '' });

  const { code, output } = await runBuild({ CONTENT_ROOT: content.root, OUT_DIR: dist });
  expect(code, output).toBe(0);
  const page = readFileSync(join(dist, 'roles/night-porter-leeds/index.html'), 'utf8');
  expect(page).toContain('You keep the door of a house with forty rooms');
  expect(page).toContain('"JobPosting"');
  expect(page).not.toContain('File name in skills/');
  expect(readFileSync(join(dist, 'employers/the-elm-hotel/index.html'), 'utf8')).toContain('The Elm Hotel');
});
