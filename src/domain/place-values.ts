import type { FacetValue } from './facets.ts';
import { countryName } from './place-name.ts';
import type { Location } from './place.ts';
import { slug } from './slug.ts';

/** Each place after what it lies in, each once; a country alone where one may work from anywhere in it. */
export function valuesOfPlaces(locations: readonly Location[], countries: readonly string[]): FacetValue[] {
  const found = new Map<string, FacetValue>();
  const all = [...locations, ...countries.map((country): Location => ({ country }))];
  for (const value of all.flatMap(placeValues)) if (!found.has(value.key)) found.set(value.key, value);
  return [...found.values()];
}

/**
 * Country, region and city, widest first. Where many cities of a country share a name, its region belongs to
 * the name of a city.
 */
export function placeValues(location: Location): readonly FacetValue[] {
  const found = valuesOf.get(location) ?? freshValues(location);
  valuesOf.set(location, found);
  return found;
}

/** Of places that stand in adverts, which many lists ask for. */
const valuesOf = new WeakMap<Location, readonly FacetValue[]>();

function freshValues({ country, region, city }: Location): FacetValue[] {
  const nation = countryName(country);
  const names = [
    [nation],
    ...(region ? [[region, nation]] : []),
    ...(city ? [[city, ...(region && federations.has(country) ? [region] : []), nation]] : []),
  ];
  let within: string | undefined;
  return names.flatMap((parts) => {
    const label = parts.join(', ');
    const key = slug(label);
    if (key === within) return [];
    const value = { key, label, ...(within === undefined ? {} : { within }) };
    within = key;
    return [value];
  });
}

const federations = new Set(['AU', 'BR', 'CA', 'IN', 'MX', 'US']);
