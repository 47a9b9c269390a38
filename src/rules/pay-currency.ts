import { countryCurrency } from '#domain/country-currency.ts';
import { countryName, inSentence } from '#domain/place-name.ts';
import type { Rule } from './rule.ts';

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
    const expected = [...new Set(countries.map(countryCurrency))];
    if (currency === undefined || countries.length === 0) return [];
    if (expected.includes(currency) || expected.includes(undefined)) return [];
    return [
      {
        path: ['pay', 'currency'],
        message: `The pay is in ${currency}, and the role is in ${[...new Set(countries)].map((country) => inSentence(countryName(country))).join(', ')}, where people are paid in ${expected.join(', ')}.`,
        hint: 'Leave it if the advert says so; it is never converted.',
      },
    ];
  },
};
