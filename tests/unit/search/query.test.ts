import { expect, test } from 'vitest';
import { asksNothing, queryString, searchQuery } from '#elements/search-query.ts';

const read = (search: string) => searchQuery(new URLSearchParams(search));

test.each([
  ['', ''],
  ['?q=mlops', '?q=mlops'],
  ['?q=remote+mlops&workplace=remote&skill=mlops', '?q=remote+mlops&workplace=remote&skill=mlops'],
  ['?workplace=remote&workplace=hybrid', '?workplace=remote&workplace=hybrid'],
  ['?sort=newest&q=a', '?q=a&sort=newest'],
  ['?q=%20%20mlops%20', '?q=mlops'],
  ['?workplace=remote&workplace=remote', '?workplace=remote'],
  ['?colour=red&__proto__=x&constructor=y', ''],
  ['?sort=sideways&q=a', '?q=a'],
  ['?q=one&q=two', '?q=one'],
  ['?q=%E0%A4%A', '?q=%EF%BF%BD%25A'],
  ['?q=%3Cscript%3E', '?q=%3Cscript%3E'],
])('%s is read and written as %s', (search, written) => {
  expect(queryString(read(search))).toBe(written);
});

test('what is written is read as the same', () => {
  const query = read('?q="exact phrase" -not .*&place=leeds-united-kingdom&kind=role&sort=closing');
  expect(read(queryString(query))).toEqual(query);
});

test('a text that is too long is cut between characters', () => {
  expect(read(`?q=${'🦀'.repeat(10_000)}`).text).toBe('🦀'.repeat(200));
});

test('half a character becomes a sign that can be written', () => {
  const { text } = searchQuery(new URLSearchParams({ q: 'a\ud800b' }));
  expect(text).toBe('a\ufffdb');
});

test.each([
  ['', true],
  ['?q=+', true],
  ['?sort=newest', true],
  ['?q=a', false],
  ['?kind=guide', false],
])('%s asks nothing: %s', (search, nothing) => {
  expect(asksNothing(read(search))).toBe(nothing);
});
