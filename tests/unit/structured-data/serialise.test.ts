import { expect, it } from 'vitest';
import { serialise } from '#structured-data/serialise.ts';

it.each([
  '</script><script>alert(1)</script>',
  '<!-- <script',
  'a < b & "c"',
  'line\u2028and\u2029paragraph',
])('writes %j so that a script element holds it whole', (description) => {
  const json = serialise({ description });
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual({ description });
});
