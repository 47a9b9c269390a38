import type { PayPeriod } from '#domain/pay-period.ts';
import type { Rule } from './rule.ts';

/** What anyone is likely to be paid, in units of most currencies; wide on purpose. */
const likely: Record<PayPeriod, [least: number, most: number]> = {
  hour: [3, 1_000],
  day: [20, 10_000],
  week: [50, 50_000],
  month: [150, 500_000],
  year: [2_000, 20_000_000],
};

export const payPlausible: Rule = {
  name: 'pay-plausible',
  severity: 'warning',
  about: 'Pay that is far too low or too high for its period has usually lost a digit or its period.',
  check({ entry }) {
    const { min, max, per, currency } = entry.pay ?? {};
    if (!per) return [];
    const [least, most] = likely[per];
    return (['min', 'max'] as const).flatMap((bound) => {
      const amount = { min, max }[bound];
      if (amount === undefined || (amount >= least && amount <= most)) return [];
      return [
        {
          path: ['pay', bound],
          message: `${amount} ${currency} ${per === 'hour' ? 'an' : 'a'} ${per} is ${amount < least ? 'very little' : 'very much'}.`,
          hint: 'Check the figure and the period, `per`.',
        },
      ];
    });
  },
};
