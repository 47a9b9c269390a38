import { expect, test } from 'vitest';
import { asksNothing, queryString, searchState } from '#elements/search-state.ts';
import { withValue } from '#elements/search-value.ts';
import { facets } from '#domain/facets.ts';

const keys = facets.map(({ key }) => key);
const read = (search: string) => searchState(new URLSearchParams(search), keys);

test.each([
  ['', ''],
  ['?q=mlops', '?q=mlops'],
  ['?workplace=remote&q=remote+mlops&skill=mlops', '?q=remote+mlops&workplace=remote&skill=mlops'],
  ['?workplace=remote&workplace=hybrid', '?workplace=remote&workplace=hybrid'],
  ['?sort=newest&q=a', '?q=a&sort=newest'],
  ['?q=%20%20mlops%20', '?q=mlops'],
  ['?workplace=remote&workplace=remote', '?workplace=remote'],
  ['?workplace=', ''],
  ['?colour=red&__proto__=x&constructor=y', ''],
  ['?sort=sideways&q=a', '?q=a'],
  ['?q=one&q=two', '?q=one'],
  ['?q=%E0%A4%A', '?q=%EF%BF%BD%25A'],
  ['?q=%3Cscript%3E', '?q=%3Cscript%3E'],
  ['?posted=7&closing=30', '?posted=7&closing=30'],
  ['?posted=8&closing=soon', ''],
  ['?also=closed&also=estimates&also=x', '?also=estimates&also=closed'],
  ['?q=a&shown=40', '?q=a&shown=40'],
  ['?q=a&shown=41', '?q=a&shown=60'],
  ['?q=a&shown=20', '?q=a'],
  ['?q=a&shown=-1', '?q=a'],
  ['?q=a&shown=1e9', '?q=a'],
])('%s is read and written as %s', (search, written) => {
  expect(queryString(read(search))).toBe(written);
});

test('what is written is read as the same', () => {
  const state = read('?q="exact phrase" -not .*&place=leeds-united-kingdom&kind=role&sort=closing&posted=1');
  expect(read(queryString(state))).toEqual(state);
});

test('a facet that the form does not have is unknown', () => {
  expect(queryString(searchState(new URLSearchParams('kind=guide&skill=sql'), ['skill']))).toBe('?skill=sql');
});

test('a text that is too long is cut between characters', () => {
  expect(read(`?q=${'🦀'.repeat(10_000)}`).text).toBe('🦀'.repeat(200));
});

test('half a character becomes a sign that can be written', () => {
  expect(searchState(new URLSearchParams({ q: 'a\ud800b' }), []).text).toBe('a\ufffdb');
});

test.each([
  ['', true],
  ['?q=+', true],
  ['?also=unstated-pay', true],
  ['?also=closed', false],
  ['?sort=newest', false],
  ['?posted=7', false],
  ['?q=a', false],
  ['?kind=guide', false],
])('%s asks nothing: %s', (search, nothing) => {
  expect(asksNothing(read(search))).toBe(nothing);
});

test('choosing and dropping a value leaves the others and starts from the first results', () => {
  const state = read('?workplace=remote&skill=sql&shown=60');
  const more = withValue(state, 'workplace', 'hybrid', true);
  expect(queryString(more)).toBe('?workplace=remote&workplace=hybrid&skill=sql');
  expect(queryString(withValue(more, 'skill', 'sql', false))).toBe('?workplace=remote&workplace=hybrid');
});
