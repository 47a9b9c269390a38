import { expect, it } from 'vitest';
import { editDistance, nearest } from '#domain/nearest.ts';

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%j and %j are apart by %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it('stops counting at the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(2);
  expect(editDistance('a', 'abcdef', 3)).toBe(3);
});

it.each([
  ['acme-robotic', ['globex', 'acme-robotics'], 'acme-robotics'],
  ['seniorty', ['severity', 'seniority'], 'seniority'],
  ['GPB', ['GTQ', 'GBP', 'USD'], 'GBP'],
  ['qqq', ['gtq', 'usd'], undefined],
  ['northgate', ['acme', 'northgate-search'], 'northgate-search'],
  ['northgate-search-limited', ['northgate-search'], 'northgate-search'],
  ['cat', ['category'], undefined],
  ['FULL-TIME', ['full-time'], 'full-time'],
  ['x', ['y'], 'y'],
  ['globex', ['acme-robotics'], undefined],
  ['', ['a'], undefined],
  ['a'.repeat(101), ['a'.repeat(101)], undefined],
])('instead of %j, of %j, was meant %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});
