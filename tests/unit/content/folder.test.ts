import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

it('reads a sound folder whole', () => {
  using folder = contentFolder();
  const { content, problems, files } = readFolder(folder.root);
  expect([problems, files]).toEqual([[], 7]);
  expect(content.site?.name).toBe('Test Site');
  expect(content.roles.map(({ slug, file }) => [slug, file])).toEqual([
    ['mlops-lead', 'content/roles/mlops-lead.mdx'],
  ]);
});

it.each<[string, Record<string, string | Uint8Array>, string]>([
  ['a file that is too large', { 'roles/long.mdx': 'x'.repeat(100_001) }, 'roles/long.mdx:1:1 too-large'],
  [
    'a file with bytes of no text',
    { 'skills/x.yaml': Uint8Array.of(0xff, 0xfe, 0x41) },
    'skills/x.yaml:1:1 garbled-text',
  ],
  ['a file with another ending', { 'skills/sql.yml': 'name: SQL' }, 'skills/sql.yml:1:1 stray-file'],
  ['a folder that nothing reads', { 'jobs/x.mdx': 'x' }, 'jobs:1:1 stray-file'],
])('reports %s', (_, files, expected) => {
  using folder = contentFolder(files);
  const found = readFolder(folder.root).problems;
  expect(found.map(({ file, line, column, rule }) => `${file.slice(8)}:${line}:${column} ${rule}`)).toContain(
    expected,
  );
});

it('reports a link to a file elsewhere', () => {
  using folder = contentFolder();
  symlinkSync('/etc/hostname', join(folder.root, 'roles/elsewhere.mdx'));
  expect(readFolder(folder.root).problems).toMatchObject([
    { file: 'content/roles/elsewhere.mdx', rule: 'stray-file' },
  ]);
});

it('takes notes for editors and hidden files for what they are', () => {
  using folder = contentFolder({
    'README.md': 'x',
    'roles/README.md': 'x',
    'roles/.swap': 'x',
    '.hidden': 'x',
  });
  expect(readFolder(folder.root).problems).toEqual([]);
});

it('says that there is no content where there is none', () => {
  const { problems, content } = readFolder('tests/fixtures/nowhere');
  expect(problems).toMatchObject([{ file: 'content/site.yaml', rule: 'site-missing' }]);
  expect(content.site).toBeUndefined();
});
