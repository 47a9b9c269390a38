import type { Pay } from './pay.ts';
import type { PayPeriod } from './pay-period.ts';

/** How someone works, for turning pay of one period into pay of another. */
export type WorkPattern = {
  daysPerWeek: number;
  hoursPerWeek: number;
  /** Of a year in which the work is there. */
  weeksPerYear: number;
  /** Days off in such a year, bank holidays among them. */
  daysOff: number;
  /** Employees are paid on days off, contractors are not. */
  paidDaysOff: boolean;
};

/** An amount that is at least `min` and at most `max`; one bound alone leaves the other unknown. */
export type Range = { min?: number | undefined; max?: number | undefined };

/** The same pay by the hour, day, week, month and year, exact; "up to" stays "up to". */
export function payConversion(
  { min, max, per }: Pick<Pay, 'min' | 'max' | 'per'>,
  pattern: WorkPattern,
): Record<PayPeriod, Range> {
  const times = timesPerYear(pattern);
  const of = (period: PayPeriod): Range => ({
    min: min === undefined ? undefined : (min * times[per]) / times[period],
    max: max === undefined ? undefined : (max * times[per]) / times[period],
  });
  return { hour: of('hour'), day: of('day'), week: of('week'), month: of('month'), year: of('year') };
}

/** How many of each period are paid in a year. */
export function timesPerYear(pattern: WorkPattern): Record<PayPeriod, number> {
  const { daysPerWeek, hoursPerWeek, weeksPerYear, daysOff, paidDaysOff } = pattern;
  const days = Math.max(0, weeksPerYear * daysPerWeek - (paidDaysOff ? 0 : daysOff));
  return {
    hour: (days * hoursPerWeek) / daysPerWeek,
    day: days,
    week: days / daysPerWeek,
    month: 12,
    year: 1,
  };
}
