import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BodyNode } from '#domain/body.ts';
import { resemblance, shingles, wordsHash } from '#rules/shingles.ts';

function paragraph(value: string): BodyNode {
  return { type: 'element', tag: 'p', attributes: {}, children: [{ type: 'text', value }] };
}

function alike(one: string, other: string): number {
  return resemblance(shingles([paragraph(one)]).sort(), shingles([paragraph(other)]).sort());
}

const words = Array.from({ length: 60 }, (_, index) => `word${index}`);

it('takes a text for the same whatever its capitals, signs and spaces', () => {
  const one = 'Look after the pipelines, day and night; write it down.';
  expect(alike(one, 'LOOK after the pipelines — day and night: write\n it down')).toBe(1);
  expect(wordsHash(one)).toBe(wordsHash([paragraph('look after the pipelines day and night write it down')]));
});

it('takes a text with one word changed for nearly the same, and another for another', () => {
  const changed = words.with(30, 'other');
  expect(alike(words.join(' '), changed.join(' '))).toBeGreaterThan(0.8);
  expect(alike(words.join(' '), words.toReversed().join(' '))).toBe(0);
});

it('counts what a text repeats once', () => {
  const text = words.join(' ');
  expect(alike(text, `${text} ${text}`)).toBeCloseTo(57 / 60);
});

it('finds nothing in common between empty texts', () => {
  expect(alike('', '')).toBe(0);
  expect(shingles([paragraph('three words only')])).toHaveLength(0);
});

it('holds the same order of words for one hash, and any other for another', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 2 }), (some) => {
      expect(wordsHash(some.join(', '))).toBe(wordsHash(some.join(' ')));
      expect(wordsHash(some.join(' '))).not.toBe(wordsHash(some.toReversed().join(' ')));
    }),
  );
});
