import { z } from 'zod';
import { complain } from './complaint.ts';
import { nearest } from './nearest.ts';
import { lineSchema } from './text.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = countryCodes();
const byName = new Map([...codes].map((code) => [english.of(code)!.toLowerCase(), code]));
for (const [name, code] of Object.entries({
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'republic of ireland': 'IE',
  eire: 'IE',
  deutschland: 'DE',
  'czech republic': 'CZ',
  turkey: 'TR',
  uae: 'AE',
})) {
  byName.set(name, code);
}

/** What stands for several countries or for all, and is near to the name of one by chance. */
const severalCountries =
  /^(emea|apac|latam|anz|dach|eu|eea|efta|asean|mena|cis|cee|uki|uk ?& ?i|benelux|nordics|americas|global|world ?wide|any ?where|remote|all)$/i;

/** ISO 3166-1 alpha-2; the English name of a country, and "UK" or "England", count as its code. */
export const countrySchema = z.preprocess(
  (value) => (typeof value === 'string' ? (byName.get(value.trim().toLowerCase()) ?? value) : value),
  z.string().superRefine((written, context) => {
    if (codes.has(written)) return;
    const name = severalCountries.test(written) ? undefined : nearest(written, byName.keys());
    const meant = codes.has(written.toUpperCase()) ? written.toUpperCase() : name && byName.get(name);
    complain(context, {
      rule: 'unknown-country',
      message: `\`${written}\` is not a country.`,
      hint: `${meant ? `Did you mean \`${meant}\` (${english.of(meant)})? ` : ''}Write the two letters of ISO 3166-1, such as GB, DE or US. A region such as Europe must be written as its countries.`,
    });
  }),
);

export const locationSchema = z.strictObject({
  street: lineSchema.optional().meta({ description: 'Street and number.' }),
  city: lineSchema.optional().meta({ description: 'The city or town alone.' }),
  region: lineSchema.optional().meta({ description: 'County, state or province.' }),
  postcode: lineSchema.optional().meta({ description: 'In the form of its country.' }),
  country: countrySchema.meta({ description: 'Two letters of ISO 3166-1.', example: 'GB' }),
});

export type Location = z.output<typeof locationSchema>;

export { countryName, placeName } from './place-name.ts';

/** All that counts as a country's code, in lower case: its English name, and "uk" or "england". */
export function countryNames(code: string): string[] {
  return [...byName].flatMap(([name, named]) => (named === code ? [name] : []));
}

function countryCodes(): Set<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const notCountries = new Set([
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'EU',
    'EZ',
    'IC',
    'QO',
    'TA',
    'UN',
    'XA',
    'XB',
    'XK',
    'ZZ',
  ]);
  return new Set(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !notCountries.has(code) && english.of(code) !== undefined)
      .filter((code) => new Intl.Locale(`und-${code}`).region === code),
  );
}
