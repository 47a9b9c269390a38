import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { publicFile } from '#content/public-file.ts';

const outside = mkdtempSync(join(tmpdir(), 'rolecall-public-'));
const root = join(outside, 'public');
mkdirSync(join(root, 'logos'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(
  join(root, 'logos', 'acme.svg'),
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>',
);
writeFileSync(join(root, 'logos', 'two words.svg'), '<svg viewBox="0 0 3 2"/>');
writeFileSync(join(root, 'rota.pdf'), '%PDF');
afterAll(() => rmSync(outside, { recursive: true }));

it.each([
  ['/logos/acme.svg', { bytes: 64, size: { width: 40, height: 20 } }],
  ['/logos/acme.svg?v=2#mark', { bytes: 64, size: { width: 40, height: 20 } }],
  ['/logos/two%20words.svg', { bytes: 24, size: { width: 3, height: 2 } }],
  ['/rota.pdf', { bytes: 4 }],
  ['/logos/', undefined],
  ['/logos', undefined],
  ['/%zz', undefined],
  ['logos/acme.svg', undefined],
  ['/../secret.txt', undefined],
  ['/logos/../../secret.txt', undefined],
  ['/%2e%2e/secret.txt', undefined],
])('%s', (address, expected) => {
  expect(publicFile(root, address)).toEqual(expected);
});
