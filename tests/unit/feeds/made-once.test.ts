import { expect, it } from 'vitest';
import { madeOnce } from '#feeds/made-once.ts';

it('makes a thing once, and again when it has made very many others since', () => {
  const made: number[] = [];
  const doubled = madeOnce(({ number }: { number: number }, factor: number) => {
    made.push(number);
    return number * factor;
  });
  const [first, ...others] = Array.from({ length: 20_000 }, (_, number) => ({ number }));
  expect([doubled(first!, 2), doubled(first!, 2), doubled(others[0]!, 2)]).toEqual([0, 0, 2]);
  expect(made).toEqual([0, 1]);
  for (const other of others) expect(doubled(other, 2)).toBe(other.number * 2);
  expect(doubled(first!, 2)).toBe(0);
  expect(made.filter((number) => number === 0)).toEqual([0, 0]);
});
