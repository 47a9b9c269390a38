import fc from 'fast-check';
import { expect, it } from 'vitest';
import { payPeriods } from '#domain/pay-period.ts';
import { number, numberFields, payInputs, payQuery, type PayInputs } from '#desk/pay-inputs.ts';

const standard: PayInputs = {
  min: undefined,
  max: 850,
  per: 'day',
  currency: 'GBP',
  days: 5,
  hours: 37.5,
  weeks: 52,
  off: 40,
  paid: false,
  pension: 0,
  contract: true,
  margin: 20,
  costs: 2000,
  salary: 12570,
};
const inputs = (query: string) => payInputs(new URLSearchParams(query), standard);

it('takes what an address says, and nothing that is out of bounds or unreadable', () => {
  expect(inputs('days=4&off=200&pension=3,5&paid=yes')).toEqual({
    ...standard,
    days: 4,
    off: 200,
    pension: 3.5,
    paid: true,
  });
  expect(
    inputs('days=9&hours=-1&weeks=x&off=1e9&per=fortnight&currency=gold&paid=maybe&__proto__=1'),
  ).toEqual(standard);
});

it('takes the bounds of an address together', () => {
  expect(inputs('min=500')).toEqual({ ...standard, min: 500, max: undefined });
});

it('writes nothing of what is standard', () => {
  expect(String(payQuery(standard, standard))).toBe('');
  expect(String(payQuery({ ...standard, max: 900, days: 4 }, standard))).toBe('max=900&days=4');
});

it('comes back to the same inputs', () => {
  const any = fc.record({
    ...Object.fromEntries(
      Object.entries(numberFields).map(([name, { least, most }]) => [
        name,
        fc.integer({ min: Math.ceil(least), max: most }),
      ]),
    ),
    per: fc.constantFrom(...payPeriods),
    currency: fc.constantFrom('GBP', 'EUR'),
    paid: fc.boolean(),
    contract: fc.boolean(),
  }) as fc.Arbitrary<PayInputs>;
  fc.assert(
    fc.property(any, any, (own, other) => {
      expect(payInputs(payQuery(own, other), other)).toEqual(own);
    }),
  );
});

it('never throws, whatever the address', () => {
  fc.assert(fc.property(fc.string(), (query) => void inputs(query)));
  fc.assert(fc.property(fc.string(), (written) => void number(written, 'days')));
});
