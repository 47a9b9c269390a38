import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureSigns } from '#search/measures/measure-signs.ts';
import { measuring } from '#search/measures/measuring.ts';
import { reading } from '#search/grammar/reading.ts';
import { lexiconOf } from './lexicon-of.ts';

const lexicon = lexiconOf();
const without = lexiconOf({}, { measuring: undefined });
const said = fc.constantFrom(
  ...'over £60k|€500 a day|up to|within 5 miles of|near|close to|Leeds|from Acme|at|posted this week|since yesterday|closing|soon|past fortnight|in the last|month|6 month contract|skill:go|nurse|remote|or|-|"'.split(
    '|',
  ),
);

test('what has no sign of a measure reads the same without their grammar', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(said, fc.string()), { maxLength: 6 }), (parts) => {
      const text = parts.join(' ');
      if (measureSigns.test(text)) return;
      expect(reading(text, without)).toEqual(reading(text, lexicon));
      expect(measuring.measures(text, lexicon)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each(['nurse', 'data engineer in Leeds', 'remote "machine learning" -intern'])(
  '%s has no sign of a measure',
  (text) => {
    expect(measureSigns.test(text)).toBe(false);
  },
);
