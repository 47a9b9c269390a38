import type { PayPeriod } from '#domain/pay-period.ts';

/** Sums of money as a sentence writes them, one or a range, with what stands beside them. */
export type Amount = {
  min?: number;
  max?: number;
  /** The sign, code or word of the currency, as written; `undefined` when the sum has none. */
  currency: string | undefined;
  per: PayPeriod | undefined;
  from: number;
  to: number;
};

const sign = String.raw`US\$|CA\$|CAD ?\$|C\$|AUD ?\$|AU\$|A\$|NZD ?\$|NZ\$|HK\$|SGD ?\$|S\$|R\$|MX\$|USD ?\$|\$|£|€|₹|¥|₩|₪|₺|₱|₦|฿|₫|₴|₽`;
const code = String.raw`GBP|EUR|USD|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|JPY|CNY|RMB|KRW|ZAR|BRL|MXN|AED|SAR|QAR|KWD|BHD|OMR|EGP|NGN|KES|GHS|UGX|TZS|ETB|AMD|GEL|TRY|ILS|PHP|IDR|MYR|THB|VND|PKR|LKR|BDT|NPR|RUB|UAH|KZT|CLP|COP|PEN|ARS|MAD|Franken|Euros?|euros?|SFr\.?|Fr\.|Dhs?\.?|RM|Rs\.?|Rp\.?|Birr|birr|zł|kr\.?|Kč|Ft|lei`;
const money = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(${sign}|(?:${code})(?![\p{L}])|R(?=\s?\d))\s{0,2})?` +
    String.raw`(\d{1,3}(?:[ ,.'’]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2}){1,2},\d{3}(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d))` +
    String.raw`(?:\/-|,[-–]{1,2})?(?:\s?(k|K|tys\.?|[mM](?:illion|n|io)?|[Ll]akhs?|[Ll]acs?|LACS?|LAKHS?|LPA|lpa|[Cc]rores?|Cr|CR|L)(?![\p{L}]))?(\+)?` +
    String.raw`(?:\s{0,2}(${sign}|(?:${code})(?![\p{L}])))?`,
  'gu',
);
const joins =
  /^(?:\s*(?:\([^()]{0,20}\))?\s*(?:-|–|—|‑|−|to|bis|à|a|and|und|et|y|do|tot|en|e|al|until|up to|rising to|~)\s*|\s*\/?-?\s*(?:-|–)\s*|\s*(?:per|an?|pro|par|por|al|\/)\s*(?:year|annum|hour|day|week|month|hr|yr|mth|mo|h|jahr|monat|stunde|std\.?|tag|woche|an|mois|heure|jour|año|mes|hora|día|anno|mese|ora|giorno|jaar|maand|mnd|uur|dag|år|mån(?:ad)?|rok|mies(?:iąc)?\.?|godz\.?)\s*(?:-|–|—|to|and|bis|à|a|tot|do)\s*)$/i;

const periods: [PayPeriod, RegExp][] = [
  [
    'hour',
    /(?:\bper|\/|\ban?|\beach|\bpro|\bpor|\bpar|\bper de|\bde l['’])\s?(?:hour|hr|h\b|stunde|heure|uur|hora|godzin[ęay]?|ora|std\.?|timme|time\b)|\bhourly\b|\bp\.?\/?h\.?(?=\W|$)|\bstündlich|\bstundenlohn|\bp\/u\b|\/godz|\buurtarief|\buurloon|\bstundensatz/i,
  ],
  [
    'day',
    /(?:\bper|\/|\ban?|\beach|\bpro|\bpar|\bpor|\bal)\s?(?:day|diem|tag|jour|dag|día|dia|dzień|giorno)\b|\bdaily\b|\bp\.?\/?d\.?(?=\W|$)|\bday rate\b|\btjm\b|\btagessatz|\bdagtarief/i,
  ],
  [
    'week',
    /(?:\bper|\/|\ba|\beach|\bpro|\bpar|\bpor)\s?(?:week|wk|woche|semaine|semana|tydzień)\b|\bweekly\b|\bp\.?w\.?(?=\W|$)/i,
  ],
  [
    'month',
    /(?:\bper|\/|\ba|\beach|\bpro|\bpar|\bpor|\bal|\bim|\bna|\bi|\bin the)\s?(?:month|mth|mo\b|monat|mois|maand|mes\b|miesiąc|mies\b|mese|mån|måned|mnd)|\bmonthly\b|\bp\.?\/?c?\.?m\.?(?=\W|$)|\bmonatlich|\bmensuel|\bmensual(?:es)?|\bmensili?|\bmiesięcznie|\bmaandelijks|\bmonatsgehalt|\bmiesiąc/i,
  ],
  [
    'year',
    /(?:\bper|\/|\ban?|\beach|\bpro|\bpar|\bpor|\bal|\bim|\bin the first)\s?(?:year|annum|yr|jahr|an\b|année|jaar|año|rok|anno|år)|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bp\.?\/?a\.?(?=\W|$)|\bjährlich|\bjahresgehalt|\bannuel|\banual(?:es)?|\bannui?\b|\brocznie|\bper jaar\b|\bLPA\b|\blpa\b|\bral\b|\bárlega\b/i,
  ],
];
const order = new Map<PayPeriod, number>(periods.map(([period], at) => [period, at]));

/** All sums in a sentence, in their order; `period` of the sentence where the sum has none beside it. */
export function amounts(words: string): Amount[] {
  const found: (Amount & { unit: string | undefined; plus: boolean; bare: number })[] = [];
  for (const match of words.matchAll(money)) {
    const [whole, before, digits, unit, plus, after] = match;
    const bare = numberFrom(digits!);
    if (bare === undefined) continue;
    const from = match.index;
    const to = from + whole.trimEnd().length;
    const currency = before ?? after;
    const last = found.at(-1);
    const between = last ? words.slice(last.to, from) : '';
    const one = { currency, per: undefined, from, to, unit, plus: plus !== undefined, bare };
    if (last && last.max === last.min && between.length < 28 && joins.test(between) && joinable(last, one)) {
      const shared = last.unit ?? (unit !== undefined && last.bare < 1000 ? unit : undefined);
      const other = unit ?? (last.unit !== undefined && bare < 1000 ? last.unit : undefined);
      last.min = scaled(last.bare, shared);
      last.max = scaled(bare, other);
      last.currency ??= currency;
      if (last.currency === '$' && currency && currency !== '$') last.currency = currency;
      last.unit = other ?? shared;
      last.to = to;
      continue;
    }
    const value = scaled(bare, unit);
    found.push({ ...one, min: value, max: value });
  }
  return found
    .filter(
      (one) =>
        one.currency !== undefined ||
        (one.unit !== undefined && !/^(?:m|L$)/i.test(one.unit)) ||
        one.bare >= 100,
    )
    .map(({ unit, plus, bare: _, ...one }) => {
      if (plus) delete one.max;
      if (unit && /^lpa$/i.test(unit)) one.per = 'year';
      if (unit && /^(la|cr|L$)/i.test(unit)) one.currency ??= '₹';
      if (one.currency === undefined && unit && /^lpa$/i.test(unit)) one.currency = '₹';
      const { min: _min, max: _max, ...rest } = one;
      return { ...rest, ...bound(words, one), per: one.per ?? periodBeside(words, one) };
    });
}

/** The period that a text names, the one nearest to its start. */
export function periodIn(words: string): PayPeriod | undefined {
  let best: { period: PayPeriod; at: number } | undefined;
  for (const [period, pattern] of periods) {
    const at = words.search(pattern);
    if (
      at !== -1 &&
      (best === undefined || at < best.at || (at === best.at && order.get(period)! < order.get(best.period)!))
    )
      best = { period, at };
  }
  return best?.period;
}

function periodBeside(words: string, one: { from: number; to: number }): PayPeriod | undefined {
  // "paid 14 times a year" says how often, and not what for.
  const after = words
    .slice(one.to, one.to + 60)
    .replace(/\b(?:paid )?(?:in )?\d{1,2} (?:times|x|payments|instal\w+)\b.*$/i, '');
  const stop = after.search(/[;.](?:\s|$)|[£€$₹]/);
  return (
    periodIn(stop === -1 ? after : after.slice(0, stop)) ??
    periodIn(words.slice(Math.max(0, one.from - 40), one.from))
  );
}

function bound(
  words: string,
  one: { from: number; to: number; min?: number; max?: number },
): { min?: number; max?: number } {
  if (one.min !== one.max || one.min === undefined)
    return {
      ...(one.min === undefined ? {} : { min: one.min }),
      ...(one.max === undefined ? {} : { max: one.max }),
    };
  const before = words.slice(Math.max(0, one.from - 34), one.from);
  const after = words.slice(one.to, one.to + 14);
  if (
    /(?:\bup to|\bupto|\bmax(?:imum|imaal|imal|\.)?|\bbis(?: zu)?|\bjusqu'à|\bhasta|\btot|\bdo|\bfino a|\bnot? (?:more than|exceeding)|(?:^|[-–—|(:]\s?)to)(?: of| a maximum of)?[\s:]*(?:an? )?$/i.test(
      before,
    ) ||
    /^\s*(?:max|maximum)\b/i.test(after)
  )
    return { max: one.max! };
  if (
    /(?:\bfrom|\bstart(?:ing|s)?(?: at| from| salary(?: of)?)?|\bab|\bmin(?:imum|\.)?|\bà partir de|\bdesde|\bvanaf|\bod|\bat least|\bupwards of|\bmind(?:estens|\.)?|\bda|\bfloor of)(?: of)?[\s:]*$/i.test(
      before,
    ) ||
    /^\s*(?:and (?:above|up(?:wards)?|over)|or more|upwards|plus\b(?! ))/i.test(after)
  )
    return { min: one.min };
  return { min: one.min, max: one.min };
}

function joinable(
  a: { currency: string | undefined; bare: number; to: number },
  b: { currency: string | undefined; bare: number },
): boolean {
  if (a.currency === undefined && b.currency === undefined) return true;
  return (
    a.currency === undefined ||
    b.currency === undefined ||
    a.currency.trim() === b.currency.trim() ||
    a.currency === '$' ||
    b.currency === '$'
  );
}

function scaled(value: number, unit: string | undefined): number {
  if (unit === undefined) return value;
  const factor = /^(k|tys)/i.test(unit)
    ? 1000
    : /^(la|lpa|l$)/i.test(unit)
      ? 100_000
      : /^cr/i.test(unit)
        ? 10_000_000
        : 1_000_000;
  return Math.round(value * factor * 100) / 100;
}

/** "45.000,00", "45,000.00", "45 000", "120'000" and "18,00,000" alike; a group of three after one mark is of thousands. */
export function numberFrom(digits: string): number | undefined {
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const marks = digits.match(/[ ,.'’]/g) ?? [];
  const whole =
    decimals && (marks.length === 1 || marks.at(-1) !== marks[0])
      ? digits.slice(0, -decimals[0].length)
      : digits;
  const value = Number(whole.replace(/[ ,.'’]/g, '') + (whole === digits ? '' : `.${decimals![1]}`));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
