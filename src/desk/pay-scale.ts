import { yearly, type PayAssumptions } from '#domain/annual-pay.ts';
import type { Pay } from '#domain/pay.ts';
import { aboutText, moneyText, payFigure } from '#views/pay-text.ts';
import type { ComparedRole } from './compared-role.ts';

/** The pay of a role on a scale of yearly pay from nothing to `top`, in shares of one. */
export type Bar = { from: number; to: number; open: 'up to' | 'from' | ''; text: string };

/**
 * Where each role's pay lies on one scale, by the year; one scale for each currency, as none is converted.
 * No bar for a role that does not say what it pays.
 */
export function scales(
  roles: readonly ComparedRole[],
  assumptions: PayAssumptions,
  language: string,
): { currency: string; top: string; bars: Map<ComparedRole, Bar> }[] {
  const paid = roles.flatMap((role) => (role.pay.value ? [{ role, pay: role.pay.value }] : []));
  return [...Map.groupBy(paid, ({ pay }) => pay.currency)].map(([currency, group]) => {
    const most = Math.max(...group.flatMap(({ pay }) => bounds(pay, assumptions)));
    return {
      currency,
      top: moneyText(most, currency, language),
      bars: new Map(group.map(({ role, pay }) => [role, bar(pay, assumptions, most, language)])),
    };
  });
}

function bar(
  { currency, min, max, per }: Pay,
  assumptions: PayAssumptions,
  most: number,
  language: string,
): Bar {
  const [low, high] = [min, max].map((amount) =>
    amount === undefined ? undefined : yearly(amount, per, assumptions),
  );
  const figure = payFigure({ currency, min: low, max: high }, language);
  return {
    from: (low ?? 0) / most,
    to: (high ?? most) / most,
    open: low === undefined ? 'up to' : high === undefined ? 'from' : '',
    text: per === 'year' ? figure : aboutText(figure),
  };
}

function bounds(pay: Pay, assumptions: PayAssumptions): number[] {
  return [pay.min, pay.max].flatMap((amount) =>
    amount === undefined ? [] : [yearly(amount, pay.per, assumptions)],
  );
}
