import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test as base } from 'vitest';
import { staging } from '../../scripts/build/staging.ts';

/** No process has such a number. */
const gone = 99_999_999;

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'staging-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test('a finished build takes the place of the last one', ({ folder }) => {
  site(folder, 'dist', 'old');
  const { folder: built, keep } = staging(join(folder, 'dist'));
  fill(built, 'new');
  expect(page(folder, 'dist')).toBe('old');
  keep();
  expect(page(folder, 'dist')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what a build replaces is removed, without anybody waiting for it', async ({ folder }) => {
  site(folder, 'dist', 'old');
  const mark = basename(folder);
  writeFileSync(join(folder, 'dist', mark), '');
  const { folder: built, keep } = staging(join(folder, 'dist'));
  fill(built, 'new');
  keep();
  const left = () => globSync(`site.gone-*/${mark}`, { cwd: dirname(built) });
  expect(left()).toHaveLength(1);
  await expect.poll(left).toEqual([]);
});

test('the first build needs no folder, nor the folders around it', ({ folder }) => {
  const { folder: built, keep } = staging(join(folder, 'a/b/dist'));
  fill(built, 'new');
  keep();
  expect(page(folder, 'a/b/dist')).toBe('new');
});

test('a discarded build leaves the last one and nothing of itself', ({ folder }) => {
  site(folder, 'dist', 'old');
  const { folder: built, discard } = staging(join(folder, 'dist'));
  fill(built, 'half');
  discard();
  expect(page(folder, 'dist')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what a killed build left is removed; what a running one builds is not', ({ folder }) => {
  site(folder, 'dist', 'old');
  site(folder, `dist.new-${gone}`, 'half');
  site(folder, `dist.old-${gone}`, 'older');
  site(folder, `dist.new-${process.ppid}`, 'running');
  site(folder, `other.new-${gone}`, 'other');
  staging(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual(['dist', `dist.new-${process.ppid}`, `other.new-${gone}`]);
});

test('a site that a killed build had set aside is put back', ({ folder }) => {
  site(folder, `dist.old-${gone}`, 'good');
  staging(join(folder, 'dist'));
  expect(page(folder, 'dist')).toBe('good');
});

test('a site that is published by a link is replaced where it lies, and the link stays', ({ folder }) => {
  site(folder, 'disk/careers', 'old');
  symlinkSync(join(folder, 'disk/careers'), join(folder, 'dist'));
  const { folder: built, keep } = staging(join(folder, 'dist'));
  fill(built, 'new');
  keep();
  expect(page(folder, 'disk/careers')).toBe('new');
  expect(readlinkSync(join(folder, 'dist'))).toBe(join(folder, 'disk/careers'));
  expect(readdirSync(join(folder, 'disk'))).toEqual(['careers']);
});

test.skipIf(!existsSync('/dev/shm'))('a site may lie on another disk than the project', () => {
  const folder = mkdtempSync('/dev/shm/staging-');
  try {
    site(folder, 'dist', 'old');
    const { folder: built, keep } = staging(join(folder, 'dist'));
    fill(built, 'new');
    keep();
    expect(page(folder, 'dist')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(existsSync(built)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a folder that holds other things is never replaced', ({ folder }) => {
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters/to-mum.txt'), 'Dear');
  expect(() => staging(join(folder, 'letters'))).toThrow(/holds files and no index\.html/);
  expect(() => staging(process.cwd())).toThrow(/holds this project/);
  expect(() => staging('/')).toThrow(/holds this project/);
});

function site(folder: string, name: string, words: string): void {
  fill(join(folder, name), words);
}

function fill(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

function page(folder: string, name: string): string {
  return readFileSync(join(folder, name, 'index.html'), 'utf8');
}
