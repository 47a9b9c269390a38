import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { newFiles, pushed } from '../../scripts/propose/proposal.ts';
import { formLabels } from '#import/sources/form-answers.ts';
import { temporaryFolder } from '../support/folder.ts';

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();

function repository() {
  const folder = temporaryFolder({ 'content/roles/old.mdx': 'old', 'package.json': '{}' });
  const remote = temporaryFolder();
  git(remote.root, 'init', '--quiet', '--bare');
  git(folder.root, 'init', '--quiet', '--initial-branch', 'main');
  git(folder.root, 'add', '.');
  git(folder.root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Start');
  return {
    root: folder.root,
    remote: remote.root,
    [Symbol.dispose]() {
      folder[Symbol.dispose]();
      remote[Symbol.dispose]();
    },
  };
}

it('proposes new content files, and nothing else that lies about', () => {
  using project = repository();
  for (const path of ['content/roles/night-porter.mdx', 'content/roles/.import.json', 'notes.txt'])
    writeFileSync(join(project.root, path), 'new');
  writeFileSync(join(project.root, 'package.json'), '{ "changed": true }');
  const files = newFiles(project.root);
  expect(files).toEqual(['content/roles/night-porter.mdx']);
  pushed(
    project.root,
    { files, branch: 'post-a-role/17', title: 'Post the role of issue 17' },
    project.remote,
  );
  expect(git(project.remote, 'log', '--format=%s by %an', 'post-a-role/17', '-1')).toBe(
    'Post the role of issue 17 by github-actions[bot]',
  );
  expect(git(project.remote, 'diff', '--name-status', 'post-a-role/17~1', 'post-a-role/17')).toBe(
    'A\tcontent/roles/night-porter.mdx',
  );
});

it('pushes over no branch that someone may have worked on', () => {
  using project = repository();
  writeFileSync(join(project.root, 'content/roles/night-porter.mdx'), 'new');
  const proposal = { files: newFiles(project.root), branch: 'post-a-role/17', title: 'Post' };
  git(project.root, 'push', '--quiet', project.remote, 'main:post-a-role/17');
  expect(() => pushed(project.root, proposal, project.remote)).toThrow(
    'There is a branch post-a-role/17 already.',
  );
  expect(git(project.remote, 'log', '--format=%s', 'post-a-role/17')).toBe('Start');
});

it('asks in the form what the reader of its answers reads', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/post-a-role.yml', 'utf8')) as {
    labels: string[];
    body: { type: string; id?: string; attributes: { label?: string } }[];
  };
  const labels = form.body.flatMap(({ attributes: { label } }) => label ?? []);
  expect(labels).toEqual([...formLabels]);
  expect(form.labels).toEqual(['post a role']);
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(fields.every(({ type }) => ['input', 'textarea', 'dropdown'].includes(type))).toBe(true);
});
