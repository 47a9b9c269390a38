import { expect, test } from 'vitest';
import { partCount, partLanguage, parts } from '#search/parts.ts';

const paths = (count: number) => Array.from({ length: count }, (_, at) => `/roles/nurse-${at}/`);
const itself = (path: string) => path;

test.each([
  [0, 1],
  [1, 1],
  [1500, 1],
  [1501, 2],
  [15_000, 4],
  [150_000, 10],
])('%i pages are in %i parts', (pages, count) => {
  expect(partCount(pages)).toBe(count);
});

test('every page is in one part, and each part keeps the order of its pages', () => {
  const all = paths(20_000);
  const place = new Map(all.map((path, at) => [path, at]));
  const found = parts(all, itself);
  expect(found).toHaveLength(4);
  expect(found.flat().toSorted()).toEqual(all.toSorted());
  for (const part of found) expect(part).toEqual(part.toSorted((a, b) => place.get(a)! - place.get(b)!));
});

test.each([1_501, 15_000, 150_000])('the parts of %i pages are of about one size', (count) => {
  const sizes = parts(paths(count), itself).map(({ length }) => length);
  const even = count / sizes.length;
  for (const size of sizes) expect(Math.abs(size - even) / even).toBeLessThan(0.05);
});

test('a page more changes no part but its own', () => {
  const all = paths(15_000);
  const before = parts(all, itself);
  const after = parts(['/roles/another/', ...all], itself);
  const changed = after.filter((part, at) => part.join() !== before[at]!.join());
  expect(changed).toHaveLength(1);
  expect(changed[0]![0]).toBe('/roles/another/');
});

test('the first part has the language of the site, and others have tags of their own', () => {
  expect([0, 1, 2].map((part) => partLanguage('en-GB', part))).toEqual(['en', 'en-x-2', 'en-x-3']);
});
