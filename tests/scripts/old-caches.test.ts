import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearOldCaches } from '../../scripts/build/old-caches.ts';
import { temporaryFolder } from '../support/folder.ts';

const now = Date.parse('2026-11-20T09:00:00Z');

it.each([
  ['yesterday', 1, true],
  ['29 days ago', 29, true],
  ['31 days ago', 31, false],
])('what a build left %s is kept for a month', (_, days, isKept) => {
  using caches = temporaryFolder();
  const cache = join(caches.root, 'one');
  mkdirSync(cache);
  writeFileSync(join(cache, 'pages.kept'), '');
  const built = new Date(now - days * 86_400_000);
  utimesSync(cache, built, built);
  clearOldCaches(now, caches.root);
  expect(existsSync(cache)).toBe(isKept);
});

it('there need not be any', () => {
  expect(() => clearOldCaches(now, 'no-such-folder')).not.toThrow();
});
