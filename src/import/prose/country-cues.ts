import { amounts } from './amounts.ts';
import { countriesIn, countryNamed } from './country-names.ts';
import { currencyOf } from './currency.ts';
import { countriesOfLanguage } from './language-of.ts';
import type { Passage } from './pieces.ts';

/** Countries that an advert speaks of, is paid in or is written for: they decide between towns of one name. */
export function countryCues(
  passages: readonly Passage[],
  hint: string | undefined,
): { all: string[]; stated: string[]; american: boolean } {
  const stated = new Set<string>();
  const soft = new Set<string>();
  for (const { words, label, part, value } of passages) {
    if (words.length > 700) continue;
    if (
      label === 'place' ||
      part === 'head' ||
      part === 'role' ||
      /\b(?:based|located|office) in\b/i.test(words)
    )
      for (const code of countriesIn(words)) stated.add(code);
    if (label === 'place')
      for (const part of value.split(/[,;()]/)) if (countryNamed(part)) stated.add(countryNamed(part)!);
    if (
      /£|\.co\.uk\b|\b0\d{3} ?\d{3} ?\d{4}\b|\+44|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\bIR35\b/.test(words)
    )
      soft.add('GB');
    for (const { currency } of /[₹€$£]|\d/.test(words) ? amounts(words) : []) {
      const code = currency === undefined ? undefined : currencyOf(currency, []);
      const country =
        code &&
        {
          GBP: 'GB',
          INR: 'IN',
          PLN: 'PL',
          AUD: 'AU',
          CAD: 'CA',
          NZD: 'NZ',
          ZAR: 'ZA',
          CHF: 'CH',
          SEK: 'SE',
          NOK: 'NO',
          DKK: 'DK',
        }[code];
      if (country) soft.add(country);
    }
  }
  if (hint === undefined) for (const country of countriesOfLanguage(passages)) soft.add(country);
  const american = passages.some(({ words }) =>
    /\b401\(?k\)?|\bauthorized to work in the (?:US|United States)|\bEEO\b|\bW-?2\b|\bPTO\b|\bE-Verify\b/.test(
      words,
    ),
  );
  return { all: [...new Set([...(hint ? [hint] : []), ...stated, ...soft])], stated: [...stated], american };
}
