import type { Catalogue } from '#domain/catalogue.ts';
import { countryName, countryNames } from '#domain/place.ts';
import { slug } from '#domain/slug.ts';
import type { Town } from '#domain/town.ts';
import { rolesByCountry, roleTowns } from './role-towns.ts';
import { isShortForm, nameKey } from './town-name.ts';

/**
 * The towns of the countries in which there are roles, and where the places of the roles are: what a browser
 * needs to know what lies near a place. Columns, small when compressed; `namedTowns` reads them.
 */
export type Gazetteer = {
  /** Most roles first. `names` are in lower case, the code among them. */
  countries: { key: string; label: string; names: string[]; roles: number }[];
  /** One after the other, each with so many of the towns. Name and code are empty where they are not known. */
  regions: {
    /** Position among the countries. */
    country: number;
    name: string;
    code: string;
    towns: number;
    /** The corner from which its towns are counted, in hundredths of a degree. */
    south: number;
    west: number;
  }[];
  /** The name of each town, by region and name, parted by line breaks. */
  towns: string;
  /** Hundredths of a degree from the corner of the region: at most 0.8 km beside the point. */
  north: number[];
  east: number[];
  /** There are about 2 to the power of half this number of inhabitants. */
  sizes: number[];
  /** Other names, parted by line breaks, by the position of the town. */
  others: Record<string, string>;
  /** Counties of towns that share name and region, by the position of the town. */
  counties: Record<string, string>;
  /** The town of each place of a role, by the key of the place. */
  places: Record<string, number>;
};

/** Keeps the file below 120 kB compressed for any countries. */
const mostTowns = 8000;
/** So many of the largest have names in all languages; the others only short forms of their own. */
const mostWithOthers = 400;

/** Of `towns`, the largest, whichever their country, and every one in which there is a role. */
export function gazetteer(catalogue: Catalogue, towns: readonly Town[]): Gazetteer {
  const places = roleTowns(catalogue, towns);
  const largest = [...towns].sort((a, b) => b.inhabitants - a.inhabitants);
  const renowned = new Set(largest.slice(0, mostWithOthers));
  const kept = distinct([...new Set([...places.values(), ...largest.slice(0, mostTowns)])]);
  const countries = rolesByCountry(catalogue);
  const codes = countries.map(([code]) => code);
  kept.sort(
    (a, b) =>
      codes.indexOf(a.country) - codes.indexOf(b.country) ||
      compare(a.region?.name ?? '', b.region?.name ?? '') ||
      compare(a.name, b.name) ||
      b.inhabitants - a.inhabitants,
  );
  const regions = regionsOf(kept, codes);
  const corners = regions.flatMap((region) => Array<typeof region>(region.towns).fill(region));
  const position = new Map(kept.map((town, at) => [identity(town), at]));
  return {
    countries: countries.map(([code, roles]) => {
      const label = countryName(code);
      const parts = new Set(regions.map(({ name }) => name.toLowerCase()));
      const names = [code.toLowerCase(), ...countryNames(code)].filter((name) => !parts.has(name));
      return { key: slug(label), label, names, roles };
    }),
    regions,
    towns: kept.map(({ name }) => name).join('\n'),
    north: kept.map(({ at: [latitude] }, index) => hundredths(latitude) - corners[index]!.south),
    east: kept.map(({ at: [, longitude] }, index) => hundredths(longitude) - corners[index]!.west),
    sizes: kept.map(({ inhabitants }) => Math.round(2 * Math.log2(Math.max(inhabitants, 1)))),
    others: sparse(kept, (town) => otherNames(town, renowned.has(town)).join('\n')),
    counties: sparse(kept, (town, at) =>
      [kept[at - 1], kept[at + 1]].some((beside) => beside !== undefined && isNamesake(beside, town))
        ? town.county
        : undefined,
    ),
    places: Object.fromEntries(
      [...places].flatMap(([key, town]) => {
        const at = position.get(identity(town));
        return at === undefined ? [] : [[key, at]];
      }),
    ),
  };
}

function otherNames({ name, others }: Town, renowned: boolean): string[] {
  const found = new Map([[nameKey(name), name]]);
  for (const other of others) {
    const key = nameKey(other);
    if (!found.has(key) && (renowned || isShortForm(other, name))) found.set(key, other);
  }
  return [...found.values()].slice(1);
}

function regionsOf(towns: readonly Town[], codes: string[]): Gazetteer['regions'] {
  const regions: Gazetteer['regions'] = [];
  for (const { country: code, region, at } of towns) {
    const [country, name] = [codes.indexOf(code), region?.name ?? ''];
    const [south, west] = [hundredths(at[0]), hundredths(at[1])];
    const last = regions.at(-1);
    if (last === undefined || last.country !== country || last.name !== name) {
      regions.push({ country, name, code: region?.code ?? '', towns: 1, south, west });
    } else {
      last.towns += 1;
      last.south = Math.min(last.south, south);
      last.west = Math.min(last.west, west);
    }
  }
  return regions;
}

/** Without smaller ones of the same name in the same county. */
function distinct(towns: readonly Town[]): Town[] {
  const largest = new Map<string, Town>();
  for (const town of [...towns].sort((a, b) => b.inhabitants - a.inhabitants)) {
    if (!largest.has(identity(town))) largest.set(identity(town), town);
  }
  return [...largest.values()];
}

function identity({ country, region, county, name }: Town): string {
  return [country, region?.name, county, nameKey(name)].join('\n');
}

function isNamesake(a: Town, b: Town): boolean {
  return a.country === b.country && a.region?.name === b.region?.name && nameKey(a.name) === nameKey(b.name);
}

function sparse(
  towns: readonly Town[],
  value: (town: Town, at: number) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(towns.flatMap((town, at) => [[at, value(town, at)] as const].filter(hasValue)));
}

function hasValue(entry: readonly [number, string | undefined]): entry is [number, string] {
  return Boolean(entry[1]);
}

function hundredths(degrees: number): number {
  return Math.round(degrees * 100);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
