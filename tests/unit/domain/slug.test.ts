import { expect, it } from 'vitest';
import { isSlug, slug } from '#domain/slug.ts';

it.each([
  ['Data Engineer', 'data-engineer'],
  ['Ünïcode Engineer', 'unicode-engineer'],
  ['Straße & Łódź, Ærø', 'strasse-and-lodz-aero'],
  ['Œuvres, Đà Nẵng', 'oeuvres-da-nang'],
  ["People’s R&D's lead", 'peoples-r-and-ds-lead'],
  ['C++ / C#', 'c-c'],
  ['../../etc/passwd', 'etc-passwd'],
  ['--a--b--', 'a-b'],
  ['ﬁne ①', 'fine-1'],
  ['工程师', ''],
  ['', ''],
])('the address of %j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

it('is cut between words at 80 characters', () => {
  expect(slug('very-'.repeat(60))).toBe(`${'very-'.repeat(15)}very`);
  expect(slug(`${'a'.repeat(79)}-b`)).toBe('a'.repeat(79));
  expect(slug('a'.repeat(300))).toBe('a'.repeat(80));
  expect(slug(`a-${'b'.repeat(300)}`)).toBe(`a-${'b'.repeat(78)}`);
});

it('is its own address, so that a name never changes twice', () => {
  for (const text of ['Data Engineer', 'Straße', 'a'.repeat(300), 'very-'.repeat(60)]) {
    expect(slug(slug(text))).toBe(slug(text));
    expect(isSlug(slug(text))).toBe(true);
  }
  for (const text of ['', 'Data', 'a--b', '-a', 'a/b', 'é']) expect(isSlug(text)).toBe(false);
});
