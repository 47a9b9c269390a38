import { expect, it } from 'vitest';
import { jsonEntries } from '#gate/json-entry.ts';

const item = (id: string, more: object = {}) => ({ id, url: `/roles/${id}/`, title: id, ...more });
const feed = (...items: object[]) => ({ version: '1.1', items });
const known = new Set(['a', 'b'].map((id) => JSON.stringify(item(id))));
const titles = (written: string) =>
  jsonEntries(written, (one) => known.has(one)).map((entry) => entry.item().title);

it.each([
  ['at the start', feed(item('a'), item('c')), ['c']],
  ['in the middle', feed(item('c'), item('b'), item('d')), ['c', 'd']],
  ['at the end', feed(item('c'), item('a')), ['c']],
  ['alone', feed(item('b')), []],
  ['changed', feed(item('a', { summary: 'new' }), item('b')), ['a']],
])('reads no item again that is known: %s', (_, written, expected) => {
  expect(titles(JSON.stringify(written))).toEqual(expected);
});

it.each([
  ['inside another', feed(item('c', { next: item('a') })), [item('c', { next: item('a') })]],
  ['in another place', { roles: [item('c'), item('a')] }, [item('c'), item('a')]],
  ['beside what is none', { items: [item('a'), null, item('c')] }, [item('a'), item('c')]],
])('reads all where a known item stands %s', (_, written, expected) => {
  const read = jsonEntries(JSON.stringify(written), (one) => known.has(one));
  expect(read.map((entry) => JSON.parse(entry.written))).toEqual(expected);
});

it.each([
  ['a comma too many', '{"items":[A,,B]}'],
  ['nothing between them', '{"items":[AB]}'],
  ['one in the middle of a text', '{"items":["A",B]}'],
  ['no end', '{"items":[A,B]'],
])('refuses known items with %s', (_, form) => {
  const written = form.replace(/[AB]/g, (name) => JSON.stringify(item(name.toLowerCase())));
  expect(() => titles(written)).toThrow(SyntaxError);
});
