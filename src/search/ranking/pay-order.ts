import { yearlyPay } from '#search/table/row-pay.ts';
import type { Rows } from '#search/table/rows.ts';

/**
 * Stated pay before estimates before none, the highest first; of several currencies, which are never compared,
 * the most frequent first.
 */
export function payOrder(rows: Rows, found: readonly number[]): (a: number, b: number) => number {
  const often = new Map<string, number>();
  const currency = (row: number) => {
    const kind = rows.payKinds[rows.payKind[row]!]!;
    return kind.kind === 'unknown' ? '' : kind.currency;
  };
  for (const row of found) often.set(currency(row), (often.get(currency(row)) ?? 0) + 1);
  const sorts = { stated: 0, estimated: 1, unknown: 2 };
  const sort = (row: number) => sorts[rows.payKinds[rows.payKind[row]!]!.kind];
  return (a, b) =>
    sort(a) - sort(b) ||
    (currency(a) === currency(b)
      ? yearlyPay(rows, b) - yearlyPay(rows, a)
      : often.get(currency(b))! - often.get(currency(a))! || (currency(a) < currency(b) ? -1 : 1));
}
