import { payConversion, timesPerYear, type Range, type WorkPattern } from '#domain/pay-conversion.ts';
import { payPeriods, type PayPeriod } from '#domain/pay-period.ts';
import { payFigure } from '#views/pay-text.ts';
import { insidePay, outsidePay, vatReadings } from '#domain/uk-contract-pay.ts';
import type { PayInputs } from './pay-inputs.ts';

/** What the pay workbench says, in words; empty where nothing can be said. */
export type PayAnswer = {
  periods: Record<PayPeriod, { pay: string; pension: string }>;
  assumption: string;
  /** By row and way; a row that a way does not have is "–". */
  contract: Record<ContractWay, Partial<Record<string, string>>> | undefined;
  /** What stands in the way of an answer. */
  fault: string;
};

export const contractWays = ['excluded', 'included', 'inside'] as const;
export type ContractWay = (typeof contractWays)[number];

export function payAnswer(inputs: PayInputs, language: string): PayAnswer {
  const { min, max, per, currency, pension = 0 } = inputs;
  const pattern = workPattern(inputs);
  const times = timesPerYear(pattern);
  const fault = faultOf(inputs, times.day);
  const converted = payConversion({ min, max, per }, pattern);
  const words = (range: Range) => (fault ? '' : rangeText(range, currency, language));
  const share = 1 + pension / 100;
  return {
    periods: Object.fromEntries(
      payPeriods.map((period) => {
        const { min: low, max: high } = converted[period];
        const more = { min: low && low * share, max: high && high * share };
        return [period, { pay: words(converted[period]), pension: words(more) }];
      }),
    ) as PayAnswer['periods'],
    assumption: fault ? '' : assumptionOf(pattern, times.day, language),
    contract:
      fault || !inputs.contract || currency !== 'GBP'
        ? undefined
        : contract(inputs, converted.year, language),
    fault,
  };
}

function workPattern({ days = 5, hours = 37.5, weeks = 52, off = 0, paid }: PayInputs): WorkPattern {
  return { daysPerWeek: days, hoursPerWeek: hours, weeksPerYear: weeks, daysOff: off, paidDaysOff: paid };
}

function faultOf({ min, max }: PayInputs, days: number): string {
  if (min === undefined && max === undefined) return 'Write an amount in “From”, “Up to” or both.';
  if (min !== undefined && max !== undefined && min > max) return 'The lower amount is above the higher one.';
  return days > 0 ? '' : 'There are more days off than days of work.';
}

function assumptionOf(pattern: WorkPattern, days: number, language: string): string {
  const { daysPerWeek, hoursPerWeek, weeksPerYear, daysOff, paidDaysOff } = pattern;
  const say = (amount: number) => amount.toLocaleString(language, { maximumFractionDigits: 1 });
  const off = paidDaysOff ? `${say(daysOff)} days off paid` : `less ${say(daysOff)} days off unpaid`;
  return `At ${say(daysPerWeek)} days and ${say(hoursPerWeek)} hours a week, ${say(weeksPerYear)} weeks a year, ${off}: ${say(days)} paid days a year.`;
}

function contract(inputs: PayInputs, { min, max }: Range, language: string): PayAnswer['contract'] {
  const { weeks = 52, margin = 0, costs = 0, salary = 0, pension = 0 } = inputs;
  const share = pension / 100;
  const outside = (year: number) =>
    // The company pays its director's pension out of what it earns, on the same measure as an umbrella does.
    outsidePay(year, { costs, salary, pension: year * share });
  const ways: Record<ContractWay, (year: number) => Record<string, number>> = {
    excluded: (year) => ({ ...outside(year), vat: vatReadings(year).excluded.vat }),
    included: (year) => {
      const { rate, vat } = vatReadings(year).included;
      return { ...outside(rate), vat };
    },
    inside: (year) => ({ ...insidePay(year, { margin: margin * weeks, pension: share }) }),
  };
  const columns = contractWays.map((way) => {
    const [low, high] = [min, max].map((year) => (year === undefined ? undefined : renamed(ways[way](year))));
    const names = Object.keys(low ?? high ?? {});
    return [
      way,
      Object.fromEntries(
        names.map((name) => [name, rangeText({ min: low?.[name], max: high?.[name] }, 'GBP', language)]),
      ),
    ];
  });
  return Object.fromEntries(columns) as PayAnswer['contract'];
}

/** Wages are called salary where a company of one's own pays them. */
function renamed({ salary, ...amounts }: Record<string, number>): Record<string, number> {
  return salary === undefined ? amounts : { ...amounts, wages: salary };
}

/** Pence only below a hundred, where they matter. */
function rangeText({ min, max }: Range, currency: string, language: string): string {
  const rounded = (amount: number | undefined) =>
    amount === undefined
      ? undefined
      : Math.abs(amount) < 99.995
        ? Math.round(amount * 100) / 100
        : Math.round(amount);
  const [low, high] = [rounded(min), rounded(max)];
  // Of nothing there is no less.
  return payFigure({ currency, min: high === 0 ? 0 : low, max: high }, language);
}
