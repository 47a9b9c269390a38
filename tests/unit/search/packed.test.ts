import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '#search/table/packed.ts';

test('numbers are read as they were written, in signs that JSON leaves as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const signs = packed(numbers);
      expect(unpacked(signs)).toEqual(numbers);
      expect(JSON.stringify(signs)).toBe(`"${signs}"`);
    }),
  );
});

test.each([
  [61, 1],
  [62, 2],
  [1921, 2],
  [1922, 3],
])('%i takes %i signs', (number, length) => {
  expect(packed([number])).toHaveLength(length);
  expect(unpacked(packed([0, number, 7]))).toEqual([0, number, 7]);
});
