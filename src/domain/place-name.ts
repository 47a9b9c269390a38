import type { Location } from './place.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** "London, United Kingdom": the city or region, then the country, in English. */
export function placeName(location: Location): string {
  const place = location.city ?? location.region;
  return place ? `${place}, ${countryName(location.country)}` : countryName(location.country);
}

/** The English name of a country code. */
export function countryName(code: string): string {
  return english.of(code) ?? code;
}
