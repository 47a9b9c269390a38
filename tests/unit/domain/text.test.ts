import { expect, it } from 'vitest';
import { z } from 'zod';
import { lineSchema, numberLike, plainText } from '#domain/text.ts';

it.each([
  ['R&amp;D <b>Lead</b>', 'R&D Lead'],
  ['&amp;amp;', '&amp;'],
  ['&lt;b&gt;', '<b>'],
  ['a&nbsp;b', 'a b'],
  ['&#163;5 &#xA3;6', '£5 £6'],
  ['&unknown; & AT&T', '&unknown; & AT&T'],
  ['&#0;&#55296;&#1114112;&#x200b;', ''],
  ['Data\u200b Engi\ufeffneer', 'Data Engineer'],
  ['  many \n\t words ', 'many words'],
  ['a < b and c > d', 'a < b and c > d'],
  ['👩‍💻 Engineer', '👩‍💻 Engineer'],
])('%j reads %j', (source, expected) => {
  expect(plainText(source)).toBe(expected);
});

it.each(['', '  ', '<b></b>', '&nbsp;', '\u200b'])('%j is no line', (written) => {
  const [issue] = lineSchema.safeParse(written).error?.issues ?? [];
  expect(issue).toMatchObject({ params: { rule: 'empty-text' } });
});

it.each<[unknown, unknown]>([
  ['36', 36],
  ['-1', -1],
  ['2.5', 2.5],
  [3, 3],
  ['45,000', undefined],
  ['45.000', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['', undefined],
  [true, undefined],
])('%j as a number is %j', (written, number) => {
  expect(numberLike(z.number()).safeParse(written).data).toBe(number);
});
