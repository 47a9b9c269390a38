import { expect, test } from 'vitest';
import { lines, texts } from '#search/table/lines.ts';

const numbered = (count: number, text: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => text(nth));

test.each([
  ['few', ['Baker', 'Night Baker']],
  ['none', []],
  ['many that repeat their words', numbered(4000, (nth) => `Senior ${nth % 7} Baker of ${nth % 3100}`)],
  ['many with more common words than there are signs', numbered(5000, (nth) => `${nth} ${nth} x`)],
  ['signs, double spaces and other scripts', numbered(3600, (nth) => `$ A-_  Łódź 日本 é$ ${nth} $$`)],
  ['an empty one among many', ['', ...numbered(3600, (nth) => `a ${nth % 3}`)]],
])('texts are read as they were written: %s', (_, written) => {
  expect(texts(JSON.parse(JSON.stringify(lines(written))))).toEqual(written);
});

test('many texts take less than their words', () => {
  const written = numbered(3200, (nth) => `Registered Nurse ${nth % 50} for the Night Shift ${nth % 9}`);
  expect(JSON.stringify(lines(written)).length).toBeLessThan(written.join('\n').length / 3);
});
