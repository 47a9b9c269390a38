import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlacedProblem } from '#domain/problem.ts';
import { mended } from '../../scripts/check/mended.ts';

function problem(line: number, column: number, quote?: string, fix?: string): PlacedProblem {
  return {
    file: 'content/roles/x.mdx',
    line,
    column,
    rule: 'other-word',
    severity: 'hint',
    message: '',
    hint: '',
    ...(quote === undefined ? {} : { quote }),
    ...(fix === undefined ? {} : { fix }),
  };
}

it.each<[string, string, PlacedProblem[], string]>([
  ['writes what may stand there', 'per: pa\n', [problem(1, 6, 'pa', 'year')], 'per: year\n'],
  ['takes several at once', 'a b\nc d', [problem(2, 3, 'd', 'D'), problem(1, 1, 'a', '')], ' b\nc D'],
  [
    'keeps line ends and the mark at the start',
    '\ufeffa\r\nb\r\n',
    [problem(2, 1, 'b', 'B')],
    '\ufeffa\r\nB\r\n',
  ],
  ['reaches over lines', 'a\r\nb', [problem(1, 1, 'a\nb', 'c\nd')], 'c\r\nd'],
  ['leaves what is not there', 'per: py\n', [problem(1, 6, 'pa', 'year')], 'per: py\n'],
  ['leaves a line that is not there', 'a', [problem(9, 1, 'a', 'b')], 'a'],
  ['leaves what nobody has a repair for', 'a', [problem(1, 1, 'a'), problem(1, 1)], 'a'],
  ['takes one of two that touch', 'abc', [problem(1, 1, 'ab', 'x'), problem(1, 2, 'bc', 'y')], 'xc'],
])('%s', (_, text, problems, expected) => {
  expect(mended(text, problems)).toBe(expected);
});

it('changes nothing but what is quoted', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      (before, after, quote, fix) => {
        const [one, other] = [before, after].map((text) => text.replace(/[\r\n]/g, ''));
        const [from, to] = [quote, fix].map((text) => text.replace(/[\r\n]/g, ' '));
        fc.pre(!one!.startsWith('\ufeff'));
        const repair = problem(1, one!.length + 1, from, to);
        expect(mended(`${one}${from}${other}`, [repair])).toBe(`${one}${to}${other}`);
      },
    ),
  );
});
