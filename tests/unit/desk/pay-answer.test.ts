import { expect, it } from 'vitest';
import { payAnswer } from '#desk/pay-answer.ts';
import { numberFields, type PayInputs } from '#desk/pay-inputs.ts';

const day: PayInputs = {
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
  contract: false,
  margin: 20,
  costs: 2000,
  salary: 12570,
};
const answer = (change: Partial<PayInputs>) => payAnswer({ ...day, ...change }, 'en-GB');

it('says "up to" of every period when the advert says no more', () => {
  const { periods, assumption } = answer({});
  expect(Object.values(periods).map(({ pay }) => pay)).toEqual([
    'up to £113',
    'up to £850',
    'up to £4,250',
    'up to £15,583',
    'up to £187,000',
  ]);
  expect(assumption).toBe(
    'At 5 days and 37.5 hours a week, 52 weeks a year, less 40 days off unpaid: 220 paid days a year.',
  );
});

it('follows the days, hours and days off that are typed', () => {
  const { periods, assumption } = answer({ min: 500, max: 500, days: 4, hours: 30, off: 28, paid: true });
  expect(periods.year.pay).toBe('£104,000');
  expect(periods.hour.pay).toBe('£66.67');
  expect(assumption).toContain('28 days off paid: 208 paid days a year.');
});

it('puts the pension on top', () => {
  const { periods } = answer({ min: 40000, max: 50000, per: 'year', pension: 10 });
  expect(periods.year).toEqual({ pay: '£40,000 to £50,000', pension: '£44,000 to £55,000' });
});

it('sets a contract outside and inside IR35 side by side', () => {
  const { contract } = answer({ min: 500, max: 500, contract: true });
  expect(contract?.excluded).toMatchObject({ rate: '£110,000', vat: '£22,000', wages: '£12,570' });
  expect(contract?.included).toMatchObject({ rate: '£91,667', vat: '£18,333' });
  expect(contract?.inside).toMatchObject({ rate: '£110,000', margin: '£1,040' });
  expect(contract?.inside['vat']).toBeUndefined();
});

it('works out no contract in another currency than pounds', () => {
  expect(answer({ contract: true, currency: 'EUR' }).contract).toBeUndefined();
});

it.each<[Partial<PayInputs>, RegExp]>([
  [{ max: undefined }, /Write an amount/],
  [{ min: 900 }, /lower amount is above/],
  [{ off: 260 }, /more days off/],
])('says what stands in the way: %o', (change, fault) => {
  const { fault: said, periods } = answer(change);
  expect(said).toMatch(fault);
  expect(periods.year.pay).toBe('');
});

it('has bounds for every number that can be typed', () => {
  expect(Object.keys(day)).toEqual(expect.arrayContaining(Object.keys(numberFields)));
});
