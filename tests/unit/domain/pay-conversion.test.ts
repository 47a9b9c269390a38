import { expect, it } from 'vitest';
import { annualPay } from '#domain/annual-pay.ts';
import { payConversion, type WorkPattern } from '#domain/pay-conversion.ts';

const contractor: WorkPattern = {
  daysPerWeek: 5,
  hoursPerWeek: 37.5,
  weeksPerYear: 52,
  daysOff: 40,
  paidDaysOff: false,
};
const employee: WorkPattern = { ...contractor, daysOff: 33, paidDaysOff: true };

it('turns a day rate into a year of days worked', () => {
  expect(payConversion({ max: 850, per: 'day' }, contractor)).toMatchObject({
    hour: { max: 850 / 7.5 },
    day: { max: 850 },
    year: { min: undefined, max: 187_000 },
  });
});

it('turns pay by the hour into a year with paid holidays', () => {
  const { year, month } = payConversion({ min: 12, max: 14, per: 'hour' }, employee);
  expect(year).toEqual({ min: 23_400, max: 27_300 });
  expect(month).toEqual({ min: 1_950, max: 2_275 });
});

it('leaves an unknown bound unknown in every period', () => {
  for (const { min } of Object.values(payConversion({ max: 60_000, per: 'year' }, employee))) {
    expect(min).toBeUndefined();
  }
});

it('comes back to where it started, and agrees with the figures on the pages', () => {
  const { week } = payConversion({ min: 45_000, per: 'year' }, employee);
  expect(payConversion({ ...week, per: 'week' }, employee).year.min).toBeCloseTo(45_000, 6);
  const pay = { currency: 'GBP', min: 600, per: 'day', extras: [] } as const;
  const shown = annualPay(
    { kind: 'stated', value: { ...pay, extras: [] }, by: { who: 'employer', name: 'Acme' } },
    { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 },
  );
  expect(payConversion(pay, contractor).year.min).toBe(shown?.value.min);
});
