import type { Wanted, WantedPay } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';

export type MeasureLabel = { kind: 'pay' | 'contract' | 'posted' | 'closing' | 'near'; label: string };

/** What a chip says of a measure: its kind, and the measure in words. */
export function measureLabel(
  { pay, contract, postedWithin, closingWithin, near }: Partial<Wanted>,
  lexicon: Lexicon,
): MeasureLabel {
  if (pay) return { kind: 'pay', label: payLabel(pay, lexicon.language) };
  if (contract) return { kind: 'contract', label: contractLabel(contract) };
  if (near) return { kind: 'near', label: `Within ${near.distance} ${near.unit} of ${near.place}` };
  if (postedWithin !== undefined)
    return { kind: 'posted', label: `Posted ${daysLabel(postedWithin, 'in the last')}` };
  return { kind: 'closing', label: `Closing ${daysLabel(closingWithin ?? 1, 'within')}` };
}

function payLabel({ currency, per, least }: WantedPay, language: string): string {
  const whole = Number.isInteger(least) ? { minimumFractionDigits: 0 } : {};
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, ...whole });
  return `${money.format(least)} or more ${per === 'hour' ? 'an' : 'a'} ${per}`;
}

function contractLabel({ leastMonths, mostMonths }: NonNullable<Wanted['contract']>): string {
  const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;
  if (leastMonths === undefined) return `Contract of at most ${months(mostMonths ?? 0)}`;
  if (mostMonths === undefined) return `Contract of at least ${months(leastMonths)}`;
  return `Contract of ${leastMonths === mostMonths ? '' : `${leastMonths} to `}${months(mostMonths)}`;
}

function daysLabel(days: number, before: string): string {
  return days === 1 ? 'today' : `${before} ${days} days`;
}
