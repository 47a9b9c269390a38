import { expect, it } from 'vitest';
import { money } from '#gate/money.ts';

it.each([
  ['£40,000 to £45,000.50 a year', ['£40000', '£45000.50']],
  ['€ 500 or USD 1,200, not API 1825', ['€ 500', 'USD 1200']],
  ['EUR\u00a0 30 and xEUR 30', ['EUR  30']],
  ['40,000, 5$ and $', []],
])('finds the sums in "%s"', (words, sums) => {
  expect(money(words)).toEqual(sums);
});
