import { expect, it } from 'vitest';
import { tokens, words } from '#search/words.ts';

it.each([
  ['Full-time, CI/CD', ['full', 'time', 'ci', 'cd']],
  ['C++ and C# in .NET', ['c++', 'and', 'c#', 'in', '.net']],
  ['C/C++; A+, J++', ['c', 'c++', 'a+', 'j++']],
  ['Node.js ASP.NET', ['node', 'js', 'asp', 'net']],
  ['R&D at O’Neill’s', ['r&d', 'at', 'oneills']],
  ['Łódź, København, Straße, Ångström', ['lodz', 'kobenhavn', 'strasse', 'angstrom']],
  ['６０ｋ ½ İ', ['60k', '12', 'i']],
  ['مهندس 日本語 हिन्दी', ['مهندس', '日本語', 'हिन्दी']],
  ['remote+python 60k+', ['remote', 'python', '60k']],
  ['— 👩‍🔧 \ud800', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('says where each word stands', () => {
  const text = '  Zoë’s C++ ';
  expect(tokens(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
    ['zoes', 'Zoë’s'],
    ['c++', 'C++'],
  ]);
});
