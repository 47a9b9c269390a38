import { expect, test } from 'vitest';
import { longList } from '#search/table/long-list.ts';
import { rows } from '#search/table/rows.ts';
import { searchTable } from '#search/table/table.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const cities = ['Leeds', 'York', 'Hull', 'Bath', 'Ely', 'Wells', 'Truro', 'Ripon', 'Derby', 'Exeter'];
const { facets } = rows(
  searchTable(
    catalogueOf(
      Object.fromEntries(
        cities.map((city, nth) => [
          `roles/in-${nth}.mdx`,
          roleFile(
            `locations: [{ city: ${city}, country: GB${city === 'Hull' ? ', region: East Yorkshire' : ''} }]`,
          ),
        ]),
      ),
    ),
  ),
);
const { place } = facets;
const counts = new Int32Array(place.words.length);
for (const code of place.codes) counts[code]! += 1;
const labels = (...more: [string[]?, string?]) =>
  longList(place, counts, ...more).map(({ label, depth }) => `${'  '.repeat(depth)}${label}`);

test('the values that would leave most roles stand below what they lie in, without its name', () => {
  const shown = labels();
  expect(shown.slice(0, 3)).toEqual(['United Kingdom', '  West Yorkshire', '    Leeds']);
  expect(shown.slice(shown.indexOf('  East Yorkshire')).slice(0, 2)).toEqual([
    '  East Yorkshire',
    '    Hull',
  ]);
  expect(shown).not.toContain('  Exeter');
});

test('what is chosen is always there', () => {
  expect(labels(['exeter-united-kingdom'])).toContain('  Exeter');
});

test('what is typed narrows the list to labels with such words, and what they lie in', () => {
  expect(labels([], 'ri')).toEqual(['United Kingdom', '  Ripon']);
  expect(labels(['ely-united-kingdom'], 'ripon')).toEqual(['United Kingdom', '  Ely', '  Ripon']);
});

test('what would leave nothing is not worth a line unless it is chosen', () => {
  expect(longList(place, new Int32Array(place.words.length))).toEqual([]);
});
