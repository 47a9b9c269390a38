import { yearly } from '#domain/annual-pay.ts';
import type { WantedPay } from '#search/query.ts';
import type { Rows } from './rows.ts';

/**
 * How the pay of a row stands to what is wanted, in one currency. The highest figure named counts; pay for
 * another period is compared by the year, as the site works that out, and is `derived`.
 */
export type PayAnswer = {
  stated: boolean;
  /** Undefined where no pay is named. */
  currency: string | undefined;
  reaches: boolean;
  derived: boolean;
};

export function payAnswer(rows: Rows, row: number, wanted: WantedPay): PayAnswer {
  const kind = rows.payKinds[rows.payKind[row]!]!;
  if (kind.kind === 'unknown') return { stated: false, currency: undefined, reaches: false, derived: false };
  const { currency, per } = kind;
  const derived = per !== wanted.per;
  const figure = highest(rows, row);
  const reaches =
    currency === wanted.currency &&
    (derived
      ? yearly(figure, per, rows.assumptions) >= yearly(wanted.least, wanted.per, rows.assumptions)
      : figure >= wanted.least);
  return { stated: kind.kind === 'stated', currency, reaches, derived };
}

/** The highest figure of a row, by the year. */
export function yearlyPay(rows: Rows, row: number): number {
  const kind = rows.payKinds[rows.payKind[row]!]!;
  return kind.kind === 'unknown' ? 0 : yearly(highest(rows, row), kind.per, rows.assumptions);
}

function highest({ payMin, payMax }: Rows, row: number): number {
  return Number.isNaN(payMax[row]!) ? payMin[row]! : payMax[row]!;
}
