import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '#domain/facets.ts';
import { answer } from '#elements/search-answer.ts';
import { cut, removals, withoutValue, withWindow, wordRemovals } from '#elements/search-removals.ts';
import { knownState } from '#elements/search-known.ts';
import { queryString, searchState, type SearchState } from '#elements/search-state.ts';
import { reading } from '#search/grammar/reading.ts';
import { catalogueOf } from './catalogue-of.ts';
import { indexOf } from './index-of.ts';
import { content } from './lexicon-of.ts';

const all = indexOf(catalogueOf(content));
const read = (search: string) =>
  searchState(
    new URLSearchParams(search),
    facets.map(({ key }) => key),
  );
const letters = ({ text }: SearchState) => text.replace(/\s/g, '').length;
const removable = (state: SearchState) => removals(state, reading(state.text, all.lexicon), all);

test('everything that narrows a search can be taken away, words first', () => {
  const state = read('q=remote+mlops+over+£60k&skill=java&workplace=hybrid&posted=7&closing=1');
  expect(removable(state).map(({ label, without }) => [label, queryString(without)])).toEqual(
    expect.arrayContaining([
      ['Remote', expect.stringContaining('q=mlops+over')],
      ['£60,000 or more a year', expect.stringContaining('?q=remote+mlops&')],
      ['Posted in the last 7 days', expect.not.stringContaining('posted')],
      ['Closing today', expect.not.stringContaining('closing')],
    ]),
  );
});

test.each([
  ['q=remote', 'workplace', 'remote', ''],
  ['q=remote+nurse', 'workplace', 'remote', '?q=nurse'],
  ['q=remote+or+hybrid', 'workplace', 'hybrid', '?q=remote+or'],
  ['q=remote&workplace=remote', 'workplace', 'remote', ''],
  ['workplace=remote&workplace=hybrid', 'workplace', 'hybrid', '?workplace=remote'],
] as const)('%s without the value %s %s is %s', (search, facet, key, left) => {
  expect(queryString(withoutValue(read(search), facet, key, all))).toBe(left);
});

test('a window that is chosen takes the place of the words that said one', () => {
  expect(queryString(withWindow(read('q=nurse+posted+this+week'), 'posted', 30, all))).toBe(
    '?q=nurse&posted=30',
  );
});

test('values that the site does not have are dropped', () => {
  const known = read('q=a&workplace=remote');
  expect(knownState(known, all)).toBe(known);
  expect(
    queryString(knownState(read('workplace=moon&workplace=remote&kind=dragon&skill=__proto__'), all)),
  ).toBe('?workplace=remote');
});

test('words are cut out with the space around them', () => {
  const text = 'remote nurse in Leeds';
  expect(cut(text, [{ from: 7, to: 12 }])).toBe('remote in Leeds');
  expect(
    cut(text, [
      { from: 0, to: 6 },
      { from: 13, to: 21 },
    ]),
  ).toBe('nurse');
});

test('whatever is written, taking everything away comes to an end', () => {
  const said = fc.constantFrom(
    'remote',
    'or',
    '-',
    '"',
    'over £60k',
    'python',
    'within 5 miles of',
    'nurse',
    ';',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(said, { maxLength: 8 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (q) => {
      let state = searchState(new URLSearchParams({ q }), []);
      for (let steps = 0; steps < 300; steps++) {
        answer(all, state, { now: 0, settled: true });
        const [next] = [...removable(state), ...wordRemovals(state, reading(state.text, all.lexicon))];
        if (next === undefined) return;
        expect(letters(next.without)).toBeLessThan(letters(state));
        state = next.without;
      }
      throw new Error('There is always something left.');
    }),
    { numRuns: 300 },
  );
});
