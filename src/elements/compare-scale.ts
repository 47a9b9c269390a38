import { yearly, type PayAssumptions } from '#domain/annual-pay.ts';
import type { Pay } from '#domain/pay.ts';
import type { ComparedRole } from './compare-role.ts';

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
    const money = (amount: number) =>
      amount.toLocaleString(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      });
    const most = Math.max(...group.flatMap(({ pay }) => bounds(pay, assumptions)));
    return {
      currency,
      top: money(most),
      bars: new Map(group.map(({ role, pay }) => [role, bar(pay, assumptions, most, money)])),
    };
  });
}

function bar(pay: Pay, assumptions: PayAssumptions, most: number, money: (amount: number) => string): Bar {
  const [low, high] = [pay.min, pay.max].map((amount) =>
    amount === undefined ? undefined : yearly(amount, pay.per, assumptions),
  );
  const about = pay.per === 'year' ? '' : 'about ';
  if (low !== undefined && high !== undefined) {
    const text = low === high ? money(low) : `${money(low)} to ${money(high)}`;
    return { from: low / most, to: high / most, open: '', text: `${about}${text}` };
  }
  return high === undefined
    ? { from: (low ?? 0) / most, to: 1, open: 'from', text: `from ${about}${money(low ?? 0)}` }
    : { from: 0, to: high / most, open: 'up to', text: `up to ${about}${money(high)}` };
}

function bounds(pay: Pay, assumptions: PayAssumptions): number[] {
  return [pay.min, pay.max].flatMap((amount) =>
    amount === undefined ? [] : [yearly(amount, pay.per, assumptions)],
  );
}
