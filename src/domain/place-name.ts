import type { Location } from './place.ts';

const english = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const countries = new Map<string, string>();

/** "London, United Kingdom": the city or region, then the country, in English. */
export function placeName(location: Location): string {
  const place = location.city ?? location.region;
  return place ? `${place}, ${countryName(location.country)}` : countryName(location.country);
}

/** The English name of a country code. */
export function countryName(code: string): string {
  const name = countries.get(code) ?? english.of(code) ?? code;
  countries.set(code, name);
  return name;
}

/** A place or country inside a sentence: some countries take an article there. */
export function inSentence(name: string): string {
  return /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Dominican Republic)/.test(name)
    ? `the ${name}`
    : name;
}

/** "Cardiff, Swansea and Newport, United Kingdom; Dublin, Ireland": places of one country together. */
export function placeNames(locations: readonly Location[]): string {
  return [...Map.groupBy(locations, ({ country }) => country)]
    .map(([country, places]) => {
      const towns = [...new Set(places.flatMap(({ city, region }) => city ?? region ?? []))];
      const listed =
        towns.length < 2 ? towns.join('') : `${towns.slice(0, -1).join(', ')} and ${towns.at(-1)}`;
      return listed === '' ? countryName(country) : `${listed}, ${countryName(country)}`;
    })
    .join('; ');
}

/** What a reader needs beside the names of places: "West Yorkshire", "1 High Street, LS1 4AP, West Yorkshire". */
export function placeDetails(locations: readonly Location[]): string | undefined {
  const details = locations.map(({ street, postcode, city, region }) =>
    [street, postcode, city === undefined || city === region ? undefined : region]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  return [...new Set(details)].filter((detail) => detail !== '').join('; ') || undefined;
}
