import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { laid } from '../../scripts/lay-content/laid.ts';
import { temporaryFolder } from '../support/folder.ts';

const project = {
  'package.json': '{ "scripts": { "build": "ours" } }',
  'content/roles/old.mdx': 'gone in the proposal',
  'content/site.yaml': 'name: Ours',
  'public/favicon.svg': '<svg/>',
  'scripts/check.ts': 'ours',
};

it('takes content and public files of a proposal, and nothing else of it', () => {
  using ours = temporaryFolder(project);
  using theirs = temporaryFolder({
    'package.json': '{ "scripts": { "build": "rm -rf /" } }',
    '.npmrc': 'script-shell=theirs',
    'scripts/check.ts': 'theirs',
    'content/site.yaml': 'name: Theirs',
    'content/roles/new.mdx': 'new',
    'public/logos/acme.svg': '<svg/>',
  });
  expect(laid(theirs.root, ours.root)).toEqual({ taken: ['content', 'public'], refused: [] });
  expect(globSync('**/*.*', { cwd: ours.root }).sort()).toEqual([
    'content/roles/new.mdx',
    'content/site.yaml',
    'package.json',
    'public/logos/acme.svg',
    'scripts/check.ts',
  ]);
  expect(readFileSync(join(ours.root, 'package.json'), 'utf8')).toBe(project['package.json']);
  expect(readFileSync(join(ours.root, 'scripts/check.ts'), 'utf8')).toBe('ours');
  expect(existsSync(join(ours.root, '.npmrc'))).toBe(false);
});

it.each([
  ['a file elsewhere', 'content/roles/passwd.mdx', '/etc/passwd'],
  ['a folder elsewhere', 'public/all', '/etc'],
  ['nothing', 'content/roles/none.mdx', 'nowhere'],
])('takes nothing when there is a link to %s', (_, path, target) => {
  using ours = temporaryFolder(project);
  using theirs = temporaryFolder({ 'content/roles/new.mdx': 'new', 'public/a.svg': '<svg/>' });
  symlinkSync(target, join(theirs.root, path));
  expect(laid(theirs.root, ours.root)).toEqual({ taken: [], refused: [path] });
  expect(readFileSync(join(ours.root, 'content/site.yaml'), 'utf8')).toBe('name: Ours');
});

it('takes a whole folder that is a link for none', () => {
  using ours = temporaryFolder(project);
  using theirs = temporaryFolder({ 'elsewhere/roles/new.mdx': 'new' });
  symlinkSync(join(theirs.root, 'elsewhere'), join(theirs.root, 'content'));
  expect(laid(theirs.root, ours.root).refused).toEqual(['content']);
});

it('removes what the proposal removes', () => {
  using ours = temporaryFolder(project);
  using theirs = temporaryFolder({ 'content/site.yaml': 'name: Theirs' });
  expect(laid(theirs.root, ours.root).taken).toEqual(['content']);
  expect(globSync('{content,public}/**/*.*', { cwd: ours.root })).toEqual(['content/site.yaml']);
});
