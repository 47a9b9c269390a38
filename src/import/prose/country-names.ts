import { countryNames } from '#domain/place.ts';

const languages = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pl', 'pt', 'sv'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const byName = new Map<string, string>();
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
export const countryCodes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => english.of(code) !== undefined && countryNames(code).length > 0);
for (const language of languages) {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const code of countryCodes) {
    const name = display.of(code)?.toLowerCase();
    if (name !== undefined && !byName.has(name)) byName.set(name, code);
  }
}
for (const code of countryCodes) for (const name of countryNames(code)) byName.set(name, code);
const also = {
  'u.k.': 'GB',
  gb: 'GB',
  'u.s.': 'US',
  'u.s.a.': 'US',
  us: 'US',
  'the us': 'US',
  'the uk': 'GB',
  'the united states': 'US',
  'the united kingdom': 'GB',
  'the uae': 'AE',
  ksa: 'SA',
  'hong kong': 'HK',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  niederlande: 'NL',
  macau: 'MO',
  türkiye: 'TR',
  'south korea': 'KR',
  korea: 'KR',
  russia: 'RU',
  vietnam: 'VN',
  bosnia: 'BA',
  'republic of armenia': 'AM',
};
for (const [name, code] of Object.entries(also)) byName.set(name, code);
// Names that are a state, a first name or a word before they are a country.
for (const name of ['georgia', 'jersey', 'chad', 'jordan', 'man', 'jersey city']) byName.delete(name);

/** The first words of the names: most capitalised words of an advert begin none. */
const begins = new Set([...byName.keys()].map((name) => name.split(' ', 1)[0]!.replace(/[.'’]+$/, '')));

/** The countries of the European Union: https://european-union.europa.eu/principles-countries-history/eu-countries_en */
export const europeanUnion =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The code of a country by a name that it has in one of the larger languages of Europe. */
export function countryNamed(words: string): string | undefined {
  return byName.get(
    words
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.,;]$/, ''),
  );
}

/** The countries that a sentence names, in its order; codes do not count, save US and UK in capitals. */
export function countriesIn(words: string): string[] {
  const found: string[] = [];
  const tokens = [...words.matchAll(/[\p{L}][\p{L}.'’-]*/gu)].map(([token]) => token);
  for (let at = 0; at < tokens.length; at++) {
    if (/^America$/i.test(tokens[at]!) && /^(?:North|South|Latin|Central)$/i.test(tokens[at - 1] ?? ''))
      continue;
    if (tokens[at] === 'Mexico' && tokens[at - 1] === 'New') continue;
    if (!/^\p{Lu}|^the$/u.test(tokens[at]!)) continue;
    if (!begins.has(tokens[at]!.toLowerCase().replace(/[.'’]+$/, ''))) continue;
    for (let count = Math.min(4, tokens.length - at); count > 0; count--) {
      const phrase = tokens
        .slice(at, at + count)
        .join(' ')
        .replace(/[.'’]$/, '');
      const code =
        phrase.length > 3
          ? countryNamed(phrase)
          : /^(US|UK|USA|UAE|KSA|U\.S|U\.K)$/.test(phrase)
            ? countryNamed(phrase.replaceAll('.', ''))
            : undefined;
      if (code === undefined || !/^\p{Lu}|^the /u.test(phrase)) continue;
      if (!found.includes(code)) found.push(code);
      at += count - 1;
      break;
    }
  }
  return found;
}
