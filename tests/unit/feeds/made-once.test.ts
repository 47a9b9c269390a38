import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { madeOnce } from '#feeds/made-once.ts';

const things = Array.from({ length: 20_000 }, (_, number) => ({ number }));

/** A function that is made once, and what it was asked to make, in order. */
function doubling() {
  const made: number[] = [];
  const doubled = madeOnce(({ number }: { number: number }, factor: number) => {
    made.push(number);
    return number * factor;
  });
  return { made, doubled };
}

it('makes a thing once, and again when it has made very many others since', () => {
  const { made, doubled } = doubling();
  const [first, second] = things;
  expect([doubled(first!, 2), doubled(first!, 2), doubled(second!, 2)]).toEqual([0, 0, 2]);
  expect(made).toEqual([0, 1]);
  for (const thing of things) expect(doubled(thing, 2)).toBe(thing.number * 2);
  expect(doubled(first!, 2)).toBe(0);
  expect(made.filter((number) => number === 0)).toEqual([0, 0]);
});

it('keeps what it is asked for again and again', () => {
  const { made, doubled } = doubling();
  for (const thing of things) expect(doubled(thing, 2) + doubled(things[0]!, 2)).toBe(thing.number * 2);
  expect(made).toHaveLength(things.length);
});

it('keeps nothing beyond the task that asked for it', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { made, doubled } = doubling();
  doubled(things[0]!, 2);
  collect();
  doubled(things[0]!, 2);
  expect(made).toEqual([0]);
  await wait(1);
  collect();
  doubled(things[0]!, 2);
  expect(made).toEqual([0, 0]);
});
