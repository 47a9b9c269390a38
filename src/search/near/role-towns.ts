import type { Catalogue } from '#domain/catalogue.ts';
import { placeValues } from '#domain/place-values.ts';
import { statedValue } from '#domain/fact.ts';
import type { Location } from '#domain/place.ts';
import type { Role } from '#domain/role.ts';
import type { Point, Town } from '#domain/town.ts';
import { isShortForm, nameKey } from './town-name.ts';

/** The countries of open roles, by ISO 3166-1 alpha-2: where one works, and from where one may apply. */
export function countriesInUse(catalogue: Catalogue): string[] {
  return rolesByCountry(catalogue).map(([code]) => code);
}

/** Where the towns in which there are roles lie, by the key of the place. A place that is not known is absent. */
export function placePoints(catalogue: Catalogue, towns: readonly Town[]): Map<string, Point> {
  return new Map([...roleTowns(catalogue, towns)].map(([key, { at }]) => [key, at]));
}

/** The countries of open roles, where one works and from where one may apply, each with how many there are; most first. */
export function rolesByCountry({ openRoles }: Catalogue): [code: string, roles: number][] {
  const roles = new Map<string, number>();
  for (const role of openRoles) {
    const codes = [...locationsOf(role).map(({ country }) => country), ...applicantCountries(role)];
    for (const code of new Set(codes)) roles.set(code, (roles.get(code) ?? 0) + 1);
  }
  return [...roles].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

/** The town of each place of an open role that names one, by the key of the place. A place that is not known is absent. */
export function roleTowns({ openRoles }: Catalogue, towns: readonly Town[]): Map<string, Town> {
  const locations = new Map(
    openRoles.flatMap(locationsOf).flatMap((location) => {
      const key = placeValues(location).at(-1)?.key;
      return location.city === undefined || key === undefined ? [] : [[key, location]];
    }),
  );
  const wanted = new Set([...locations.values()].map(cityKey));
  const named = new Map<string, { town: Town; own: boolean }[]>();
  for (const town of towns) {
    for (const [at, name] of [town.name, ...town.others].entries()) {
      const key = cityKey({ city: name, country: town.country });
      if (!wanted.has(key)) continue;
      const list = named.get(key) ?? [];
      if (!list.some((one) => one.town === town))
        list.push({ town, own: at === 0 || isShortForm(name, town.name) });
      named.set(key, list);
    }
  }
  const regions = new Set(
    towns.flatMap(({ country, region }) =>
      [region?.name, region?.code].flatMap((name) => (name === undefined ? [] : `${country} ${name}`)),
    ),
  );
  const found = new Map<string, Town>();
  for (const [key, location] of locations) {
    const candidates = inRegion(named.get(cityKey(location)) ?? [], location.region, regions);
    const town = largestOf(candidates.filter(({ own }) => own)) ?? largestOf(candidates);
    if (town) found.set(key, town);
  }
  return found;
}

/** A region that no town is known by decides nothing; one that is known rules out towns elsewhere. */
function inRegion<Candidate extends { town: Town }>(
  candidates: Candidate[],
  written: string | undefined,
  regions: ReadonlySet<string>,
): Candidate[] {
  const [first] = candidates;
  if (written === undefined || first === undefined) return candidates;
  const key = nameKey(written);
  const lies = ({ region, county }: Town) =>
    [region?.name, region?.code, county].some((name) => name !== undefined && nameKey(name) === key);
  const inside = candidates.filter(({ town }) => lies(town));
  const isKnown = regions.has(`${first.town.country} ${written}`);
  return inside.length > 0 || isKnown ? inside : candidates;
}

function largestOf(candidates: readonly { town: Town }[]): Town | undefined {
  return candidates.map(({ town }) => town).sort((a, b) => b.inhabitants - a.inhabitants)[0];
}

function locationsOf({ locations }: Role): Location[] {
  return statedValue(locations) ?? [];
}

function applicantCountries({ applicants }: Role): string[] {
  return statedValue(applicants)?.countries ?? [];
}

function cityKey({ city = '', country }: Location): string {
  return `${country} ${nameKey(city)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
