const sure: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  us$: 'USD',
  usd$: 'USD',
  'usd $': 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad$: 'CAD',
  'cad $': 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  aud$: 'AUD',
  'aud $': 'AUD',
  nz$: 'NZD',
  nzd$: 'NZD',
  'nzd $': 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sgd$: 'SGD',
  'sgd $': 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₽': 'RUB',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  sfr: 'CHF',
  'sfr.': 'CHF',
  rmb: 'CNY',
  birr: 'ETB',
  rm: 'MYR',
};
/** Signs that several countries share, with the countries and their money. */
const shared: Record<string, Record<string, string>> = {
  $: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    MX: 'MXN',
    CL: 'CLP',
    CO: 'COP',
    AR: 'ARS',
    TW: 'TWD',
    PR: 'USD',
    EC: 'USD',
    SV: 'USD',
    PA: 'USD',
  },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', GL: 'DKK', FO: 'DKK' },
  rs: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  rp: { ID: 'IDR' },
  r: { ZA: 'ZAR' },
  '¥': { JP: 'JPY', CN: 'CNY' },
  dh: { AE: 'AED', MA: 'MAD' },
  dhs: { AE: 'AED', MA: 'MAD' },
  fr: { CH: 'CHF' },
};

/** The ISO code behind a sign, a code or a word; `undefined` where several countries use it and none is named. */
export function currencyOf(written: string, countries: readonly string[]): string | undefined {
  const bare = written.trim().toLowerCase();
  if (/^[a-z]{3}$/.test(bare) && bare !== 'rmb' && bare !== 'lei' && bare !== 'dhs' && bare !== 'sfr')
    return bare.toUpperCase();
  const known = sure[bare];
  if (known) return known;
  const table = shared[bare.replace(/\.$/, '')];
  if (table === undefined) return undefined;
  const found = [...new Set(countries.flatMap((country) => table[country] ?? []))];
  if (found.length === 1) return found[0];
  const all = [...new Set(Object.values(table))];
  return all.length === 1 ? all[0] : found.length > 1 && countries[0] ? table[countries[0]] : undefined;
}
