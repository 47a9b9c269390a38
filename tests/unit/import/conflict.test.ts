import { expect, it } from 'vitest';
import { conflicts } from '#import/conflict.ts';
import type { Draft } from '#import/draft.ts';

it('says in words where a text and its record part', () => {
  const read = {
    fields: {
      employment: ['part-time', 'temporary'],
      pay: { currency: 'GBP', min: 30000, per: 'year', stated: true },
    },
    evidence: { employment: 'Part-time, for a year.', pay: 'From £30,000.' },
    // Nothing else of it is looked at.
  } as unknown as Draft;
  expect(
    conflicts(
      { employment: ['full-time'], pay: { currency: 'GBP', min: 32000, per: 'year', stated: true } },
      read,
    ),
  ).toEqual([
    {
      text: 'From £30,000.',
      why: 'The text says “currency: GBP, min: 30000, per: year” for `pay`; the record says “currency: GBP, min: 32000, per: year”, and that was taken.',
    },
    {
      text: 'Part-time, for a year.',
      why: 'The text says “part-time”, “temporary” for `employment`; the record says “full-time”, and that was taken.',
    },
  ]);
});
