import { expect, it } from 'vitest';
import { requirementOverlap } from '#domain/requirement-overlap.ts';

const asks = (...items: string[]) => ({ requirements: [{ level: 'essential' as const, items }], skills: [] });

it('finds what several roles ask for, each in its own words', () => {
  const overlap = requirementOverlap([
    asks('Experience of validating models in banking', 'Fluent spoken German'),
    asks('Model validation in a bank', 'A driving licence'),
    asks('Spoken German, fluent', 'Validation of banking models'),
  ]);
  expect(overlap.map((lines) => lines.map(({ alsoIn }) => alsoIn))).toEqual([
    [[1, 2], [2]],
    [[0, 2], []],
    [[0], [0, 1]],
  ]);
});

it('keeps every line of a role that stands alone', () => {
  expect(requirementOverlap([asks('Patience', 'Care')])[0]?.map(({ text }) => text)).toEqual([
    'Patience',
    'Care',
  ]);
});
