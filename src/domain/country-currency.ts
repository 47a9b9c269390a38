/** The money of the countries that adverts most often come from (ISO 4217, table A.1). */
const currencies: Record<string, string> = {
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IN: 'INR',
  JP: 'JPY',
  SG: 'SGD',
  HK: 'HKD',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
  AE: 'AED',
};
const euro = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK';
for (const country of euro.split(' ')) currencies[country] = 'EUR';

/** The currency that people in a country are paid in; `undefined` for a country that is not in the table. */
export function countryCurrency(country: string): string | undefined {
  return currencies[country];
}
