import { expect, test } from 'vitest';
import { excerptParts } from '#elements/search-excerpt.ts';

test.each([
  ['', []],
  ['plain', [['plain', false]]],
  [
    'one <mark>MLOps</mark> framework',
    [
      ['one ', false],
      ['MLOps', true],
      [' framework', false],
    ],
  ],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', [['<script>alert(1)</script>', false]]],
  ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
  ['<mark onclick=x>word</mark>', [['<mark onclick=x>word', false]]],
  ['<mark>never closed', [['never closed', true]]],
  [
    'R&D &amp; <mark>&lt;b&gt;</mark>',
    [
      ['R&D &amp; ', false],
      ['<', false],
      ['b', true],
      ['>', false],
    ],
  ],
  [
    '<mark>(MLOps).</mark> <mark>C++,</mark> <mark>…</mark>',
    [
      ['(', false],
      ['MLOps', true],
      [').', false],
      [' ', false],
      ['C++', true],
      [',', false],
      [' ', false],
      ['…', true],
    ],
  ],
])('%s', (excerpt, parts) => {
  expect(excerptParts(excerpt).map(({ text, marked }) => [text, marked])).toEqual(parts);
});
