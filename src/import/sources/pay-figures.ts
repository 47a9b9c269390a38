import { currencySchema } from '#domain/money.ts';
import { payPeriods, type PayPeriod } from '#domain/pay-period.ts';

type Figures = {
  currency: string | undefined;
  min: number | undefined;
  max: number | undefined;
  per: string | undefined;
};

export type PayFigures = {
  currency: string;
  min?: number;
  max?: number;
  per: PayPeriod;
  stated?: true;
  estimated?: true;
};

/** Pay as a record states it; `undefined` when a part that a sum needs is missing or cannot be. */
export function payFigures({ currency, min, max, per }: Figures): PayFigures | undefined {
  const code = currency?.trim().toUpperCase();
  const period = payPeriod(per);
  const [low, high] = [positive(min), positive(max)];
  if (code === undefined || !currencySchema.safeParse(code).success || period === undefined) return undefined;
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return {
    currency: code,
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
    per: period,
    stated: true,
  };
}

/** The period in words such as `YEAR`, `per-year-salary`, `1 YEAR`, `hourly` and `annual`. */
export function payPeriod(written: string | undefined): PayPeriod | undefined {
  const words = (written ?? '').toLowerCase().replace(/[_-]+/g, ' ');
  if (/\b(annual(ly)?|annum|yearly|p\.?a\.?)(?![a-z])/.test(words)) return 'year';
  if (/\bdaily\b/.test(words)) return 'day';
  return payPeriods.find((period) => new RegExp(`\\b${period}(s|ly)?\\b`).test(words));
}

function positive(amount: number | undefined): number | undefined {
  return amount !== undefined && amount > 0 ? amount : undefined;
}
