import type { Derived, Fact } from './fact.ts';
import type { Pay } from './pay.ts';
import type { PayPeriod } from './pay-period.ts';

/** How much of each period a year of work holds. */
export type PayAssumptions = { daysPerYear: number; hoursPerWeek: number; weeksPerYear: number };

/**
 * What pay by the hour, day, week or month comes to in a year, rounded to the nearest 100 of the currency,
 * with the assumption that it rests on. `undefined` when the pay is unknown or already by the year.
 */
export function annualPay(fact: Fact<Pay>, assumptions: PayAssumptions): Derived<Pay> | undefined {
  if (fact.kind === 'unknown' || fact.value.per === 'year') return undefined;
  const { assumption } = perYear(fact.value.per, assumptions);
  const { currency, per, min, max } = fact.value;
  const scale = (amount: number | undefined) =>
    amount === undefined ? undefined : yearly(amount, per, assumptions);
  return {
    kind: 'derived',
    assumption,
    value: { currency, per: 'year', min: scale(min), max: scale(max), extras: [] },
  };
}

/** An amount by the year; rounded to the nearest 100 when it is paid for another period. */
export function yearly(amount: number, per: PayPeriod, assumptions: PayAssumptions): number {
  return per === 'year' ? amount : Math.round((amount * perYear(per, assumptions).times) / 100) * 100;
}

function perYear(
  per: Exclude<PayPeriod, 'year'>,
  { daysPerYear, hoursPerWeek, weeksPerYear }: PayAssumptions,
) {
  switch (per) {
    case 'hour':
      return {
        times: hoursPerWeek * weeksPerYear,
        assumption: `at ${hoursPerWeek} hours a week, ${weeksPerYear} weeks a year`,
      };
    case 'day':
      return { times: daysPerYear, assumption: `at ${daysPerYear} days a year` };
    case 'week':
      return { times: weeksPerYear, assumption: `at ${weeksPerYear} weeks a year` };
    case 'month':
      return { times: 12, assumption: 'at 12 months a year' };
  }
}
