import { countryName } from '#domain/place.ts';
import type { Rule } from './rule.ts';

/** The money of the countries that adverts most often come from (ISO 4217, table A.1). */
const money: Record<string, string> = {
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
  ...Object.fromEntries(
    [
      'AT',
      'BE',
      'BG',
      'CY',
      'DE',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HR',
      'IE',
      'IT',
      'LT',
      'LU',
      'LV',
      'MT',
      'NL',
      'PT',
      'SI',
      'SK',
    ].map((country) => [country, 'EUR']),
  ),
};

export const payCurrency: Rule = {
  name: 'pay-currency',
  severity: 'warning',
  about: 'Pay in the money of another country than the one worked in is possible, and more often a slip.',
  check({ entry }) {
    if (entry.pay?.estimated) return [];
    const currency = entry.pay?.currency;
    const countries = [
      ...(entry.locations ?? []).map(({ country }) => country),
      ...(entry.applicants?.countries ?? []),
    ];
    const expected = [...new Set(countries.map((country) => money[country]))];
    if (currency === undefined || countries.length === 0) return [];
    if (expected.includes(currency) || expected.includes(undefined)) return [];
    return [
      {
        path: ['pay', 'currency'],
        message: `The pay is in ${currency}, and the role is in ${[...new Set(countries)].map(countryName).join(', ')}, where people are paid in ${expected.join(', ')}.`,
        hint: 'Leave it if the advert says so; it is never converted.',
      },
    ];
  },
};
