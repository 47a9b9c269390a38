import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { writePieces, type Piece } from '../../scripts/build/pieces.ts';

const home = mkdtempSync(join(tmpdir(), 'rolecall-pieces-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const [before, after] = [join(home, 'before.xml'), join(home, 'after.xml')];

/** A text says all that it is made of; those in capitals are known by nothing. */
function pieces(texts: readonly string[], made: string[] = []): Piece[] {
  return texts.map((text) => ({
    madeOf: text === text.toUpperCase() ? undefined : text,
    text() {
      made.push(text);
      return text;
    },
  }));
}

it.each([
  ['nothing was there', [], ['HEAD', 'a', 'b', 'END'], ['HEAD', 'a', 'b', 'END']],
  ['nothing has changed', ['HEAD', 'a', 'b', 'END'], ['HEAD', 'a', 'b', 'END'], ['HEAD', 'END']],
  ['one in the middle has', ['a', 'b', 'c'], ['a', 'x', 'c'], ['x']],
  ['one is gone', ['a', 'b', 'c'], ['a', 'c'], []],
  ['one is new', ['a', 'c'], ['a', 'b', 'c'], ['b']],
  ['they stand in another order', ['a', 'b', 'c'], ['c', 'a', 'b'], []],
  ['with letters of several bytes', ['HEAD', 'ż日', '👩‍🚀 b', 'c'], ['HEAD!', 'c', '👩‍🚀 b', 'ż日'], ['HEAD!']],
  ['nothing is left', ['a', 'b'], [], []],
])('a file is the same as one written anew, and makes only what is new: %s', (_, was, is, expected) => {
  const made: string[] = [];
  const places = writePieces(before, pieces(was));
  const now = writePieces(after, pieces(is, made), { file: before, places });
  expect(readFileSync(after, 'utf8')).toBe(is.join(''));
  expect(made).toEqual(expected);
  expect(now).toEqual(writePieces(join(home, 'anew.xml'), pieces(is)));
});

it('holds for whatever pieces there were and are', () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, size: 'large' }));
  fc.assert(
    fc.property(texts, texts, fc.nat(), (one, other, cut) => {
      const is = [...one.slice(cut % (one.length + 1)), ...other.filter((text) => !one.includes(text))];
      const places = writePieces(before, pieces(one));
      writePieces(after, pieces(is), { file: before, places });
      expect(readFileSync(after, 'utf8')).toBe(Buffer.from(is.join('')).toString());
    }),
    { numRuns: 50 },
  );
});

it('makes a long file anew piece by piece, and copies it whole', () => {
  const long = Array.from({ length: 300 }, (_, number) => `${'x'.repeat(20_000)}${number}`);
  const places = writePieces(before, pieces(long));
  const made: string[] = [];
  const is = [...long.slice(0, 100), 'new', ...long.slice(100)];
  writePieces(after, pieces(is, made), { file: before, places });
  expect(made).toEqual(['new']);
  expect(readFileSync(after, 'utf8') === is.join('')).toBe(true);
});
