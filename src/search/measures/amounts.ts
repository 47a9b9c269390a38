import type { PayPeriod } from '#domain/pay-period.ts';
import type { WantedPay } from '#search/query.ts';

/**
 * A figure that is pay, and where it stands. `upper`: a text says that it is the most, which no filter takes.
 * Without `pay`, what it is paid for or its currency is not clear.
 */
export type Amount = { from: number; to: number; upper: boolean; pay?: WantedPay };

const signs: Record<string, string> = { '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', zł: 'PLN' };
const dollars: Record<string, string> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
};
const names: Record<string, string> = {
  pound: 'GBP',
  quid: 'GBP',
  sterling: 'GBP',
  euro: 'EUR',
  zloty: 'PLN',
  rupee: 'INR',
  yen: 'JPY',
};
const codes =
  'GBP EUR USD CHF CAD AUD NZD SGD HKD JPY CNY INR PLN SEK NOK DKK CZK HUF RON AED ZAR BRL MXN'.split(' ');

const periods: Record<string, PayPeriod> = {
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  c: 'month',
  y: 'year',
  a: 'year',
};

/** The least that can be pay where nothing says that a figure is money. */
const least: Record<PayPeriod, number> = { hour: 5, day: 40, week: 100, month: 400, year: 4000 };

/** Currencies in which 10,000 or more is pay for a year, and less may be for any period. */
const yearly = ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'];

const number = '(\\d{1,3}(?:[ ,.]\\d{3})+|\\d{1,9}(?:\\.\\d{1,2})?) ?(k(?![a-z]))?';

const patterns = new Map<string | undefined, RegExp>();

/** The grammar of amounts for one main currency; texts have single spaces. */
function amountPattern(main: string | undefined): RegExp {
  const known = patterns.get(main);
  if (known) return known;
  const all = main === undefined || codes.includes(main) ? codes : [...codes, main];
  const money = `(?:us|au?|ca?|nz|hk|s)?\\$|[£€¥₹]|(?:zł|${all.join('|')})(?![a-z])`;
  const named = `${money}|(?:pound|euro|dollar|zloty|rupee)s?(?: sterling)?|quid|yen`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(under|below|up to|less than|at most|no more than|max(?:imum)?(?: of)?) )?` +
      `(over|above|more than|at least|from|starting at|min(?:imum)?(?: of)?|upwards of|paying|earning|[>≥]=?)? ?` +
      `(${money})? ?${number}(?:(?: ?[-–—] ?| to )(?:${money})? ?${number})?( ?\\+| plus| or more| or above| and up)?` +
      `(?: ?(${named}))?(?: ?(?:\\/|per |an? |p\\.? ?)(hour|hr|h|day|d|week|wk|w|month|mo|cm|m|year|yr|y|annum|a)\\.?|` +
      ` (hourly|daily|weekly|monthly|yearly|annually))?( ?\\+| or more| and up)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  patterns.set(main, pattern);
  return pattern;
}

/**
 * Figures that are pay: with a currency or a "k", with a period, or of 10,000 and more after "over" or before
 * "+". Of a range the lower figure counts. A currency that is not written is the main one, and "$" is the main
 * one where that is a dollar. A period that is not written is a year for 10,000 and more in a currency where
 * nothing else can be meant; otherwise it stays open, and so does the pay.
 */
export function amounts(text: string, main: string | undefined): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(amountPattern(main))) {
    const [
      whole,
      upper,
      over,
      before,
      first = '',
      firstK,
      second = '',
      secondK,
      plus,
      after,
      short,
      long,
      more,
    ] = match;
    const span = { from: match.index, to: match.index + whole.length };
    const money = before ?? after;
    const per = periods[(short ?? long ?? ' ')[0]!.toLowerCase()];
    const k = firstK ?? (second !== '' && figure(second) > figure(first) ? secondK : undefined);
    const amount = Math.round(figure(first) * (k ? 100_000 : 100)) / 100;
    const floor = over ?? plus ?? more;
    const currency = money === undefined ? main : currencyOf(money.toLowerCase(), main);
    const meant =
      money !== undefined || plausible(amount, per, k !== undefined, floor ?? (second || undefined));
    if (!meant || !(amount > 0) || amount >= 1e9) continue;
    found.push({ ...span, upper: upper !== undefined, ...payOf(amount, currency, per) });
  }
  return found;
}

function payOf(
  amount: number,
  currency: string | undefined,
  per: PayPeriod | undefined,
): { pay?: WantedPay } {
  if (currency === undefined) return {};
  const period = per ?? (amount >= 10_000 && yearly.includes(currency) ? 'year' : undefined);
  return period === undefined ? {} : { pay: { currency, per: period, least: amount } };
}

/** "401k" is a pension and "4k" a screen. */
function plausible(
  amount: number,
  per: PayPeriod | undefined,
  k: boolean,
  floor: string | undefined,
): boolean {
  if (per !== undefined) return amount >= least[per];
  if (floor !== undefined) return amount >= 10_000;
  return k && amount >= 10_000 && amount !== 401_000;
}

function figure(written: string): number {
  return Number(/[ ,.]\d{3}(?!\d)/.test(written) ? written.replace(/[ ,.]/g, '') : written);
}

function currencyOf(money: string, main: string | undefined): string | undefined {
  if (money === '$' || money.startsWith('dollar'))
    return main?.endsWith('D') && main !== 'AED' ? main : 'USD';
  if (money.endsWith('$')) return dollars[money.slice(0, -1)];
  return signs[money] ?? names[money.replace(/s$| sterling$|s sterling$/, '')] ?? money.toUpperCase();
}

/** An amount that `amounts` reads again. */
export function amountText({ currency, per, least: amount }: WantedPay, main: string | undefined): string {
  const sign = Object.keys(signs).find((one) => one.length === 1 && signs[one] === currency);
  const money = sign ?? (currency === 'USD' && currencyOf('$', main) === 'USD' ? '$' : `${currency} `);
  return `over ${money}${amount} ${per === 'hour' ? 'an' : 'a'} ${per}`;
}
