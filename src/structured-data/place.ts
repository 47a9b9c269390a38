import type { CountryLeaf, PlaceLeaf, PostalAddressLeaf, StateLeaf } from 'schema-dts';
import type { Location } from '#domain/place.ts';
import { postcodeFits } from '#domain/postcode.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { given } from './given.ts';

/** Only the parts that are stated, and no postcode of another country; the country is always one of them. */
export function postalAddress({ street, city, region, postcode, country }: Location): PostalAddressLeaf {
  return given({
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: city,
    addressRegion: region,
    postalCode: postcode !== undefined && postcodeFits(country, postcode) ? postcode : undefined,
    addressCountry: country,
  });
}

export function place(location: Location): PlaceLeaf {
  return { '@type': 'Place', address: postalAddress(location) };
}

/**
 * Where applicants for a remote role may be. A country goes by its ISO code, which every reader of the
 * markup can place whatever the language of the site. Regions of a single country stand in its place, as in
 * Google's "Michigan, USA"; regions of several do not say which country each is in, so the countries stand.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting#applicant-location-requirements
 */
export function applicantLocations(
  applicants: NonNullable<RoleEntry['applicants']>,
): (CountryLeaf | StateLeaf)[] {
  const countries = applicants.countries.map((name): CountryLeaf => ({ '@type': 'Country', name }));
  const [country] = countries;
  if (!applicants.regions?.length || countries.length !== 1 || country === undefined) return countries;
  return applicants.regions.map((region) => ({
    '@type': 'State',
    name: `${region}, ${applicants.countries[0]}`,
    containedInPlace: country,
  }));
}
