import { editDistance } from '#domain/nearest.ts';
import type { Point } from '#domain/town.ts';
import { words } from '#search/words.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isShortForm, nameKey } from './town-name.ts';

/** A town of a gazetteer, ready to be found by its name. */
export type NamedTown = {
  name: string;
  /** With its region and county where the country has several of the name: "Newport, Wales, United Kingdom". */
  label: string;
  /** Key of its country among the places of roles. */
  country: string;
  at: Point;
  /** There are about 2 to the power of half this number of inhabitants. */
  size: number;
};

export type NamedTowns = {
  /** In the order of the gazetteer. */
  towns: NamedTown[];
  byName: Map<string, Sense[]>;
  /** Whatever may stand after a name: regions, counties and countries. */
  areas: Set<string>;
  /** How many roles there are in a country, by its key. */
  roles: Map<string, number>;
};

/**
 * What was meant: the name itself, its beginning, one with letters mistyped, or the name alone where what
 * stands after a comma is not known. `others` have the same name, the likeliest first.
 */
export type Meant = {
  town: NamedTown;
  how: 'name' | 'beginning' | 'spelling' | 'name-alone';
  others: NamedTown[];
};

/** A town under one of its names; `also` where it is in another language, or historical. */
type Sense = { town: NamedTown; name: string; within: string[]; also: boolean };

export function namedTowns(gazetteer: Gazetteer): NamedTowns {
  const senses = allSenses(gazetteer);
  const byName = new Map<string, Sense[]>();
  for (const sense of senses) {
    for (const key of spellings(sense.name)) byName.set(key, [...(byName.get(key) ?? []), sense]);
  }
  return {
    towns: [...new Set(senses.map(({ town }) => town))],
    byName,
    areas: new Set(senses.flatMap((sense) => sense.within)),
    roles: new Map(gazetteer.countries.map(({ key, roles }) => [key, roles])),
  };
}

/**
 * The town that is meant by what somebody typed, "Leeds", "newcastle uk", "Cambridge, Massachusetts" or
 * "Köln". Of several of a name that which has most inhabitants, or one at least a tenth as large in a
 * country with more roles.
 */
export function townCalled(written: string, towns: NamedTowns): Meant | undefined {
  if (written.length > 200) return undefined;
  const whole = { name: words(written), within: [] };
  if (whole.name.length === 0) return undefined;
  const readings = [whole, ...qualified(whole.name, towns.areas)];
  const [beforeComma = '', ...rest] = written.split(',');
  return (
    first('name', readings, (name) => towns.byName.get(name) ?? []) ??
    first('beginning', readings, (name) => beginningWith(name, towns.byName)) ??
    first('spelling', [...readings].reverse(), (name) => spelledLike(name, towns.byName)) ??
    (rest.length > 0
      ? first(
          'name-alone',
          [{ name: words(beforeComma), within: [] }],
          (name) => towns.byName.get(name) ?? [],
        )
      : undefined)
  );

  function first(
    how: Meant['how'],
    among: Reading[],
    find: (name: string) => readonly Sense[],
  ): Meant | undefined {
    for (const { name, within } of among) {
      const key = name.join(' ');
      const place = within.join(' ');
      const senses = find(key).filter((sense) => place === '' || sense.within.includes(place));
      const [town, ...others] = likeliest(senses, written, towns.roles);
      if (town) return { town, how, others: others.slice(0, 5) };
    }
    return undefined;
  }
}

type Reading = { name: string[]; within: string[] };

/** Every way to part a name from what it lies in, the longest name first. */
function qualified(all: string[], areas: Set<string>): Reading[] {
  return all
    .slice(1)
    .map((_, at) => ({ name: all.slice(0, at + 1), within: all.slice(at + 1) }))
    .filter(({ within }) => areas.has(within.join(' ')))
    .reverse();
}

/** Those that go on with a further word, or else the only name that begins so. */
function beginningWith(name: string, byName: NamedTowns['byName']): Sense[] {
  if (name.length < 3) return [];
  const whole: Sense[] = [];
  const all: Sense[] = [];
  for (const [key, senses] of byName) {
    if (!key.startsWith(name)) continue;
    all.push(...senses);
    if (key[name.length] === ' ') whole.push(...senses);
  }
  if (whole.length > 0) return whole;
  return new Set(all.map(({ town }) => nameKey(town.name))).size === 1 ? all : [];
}

/** At most two letters away, one in a short name, of which the first or the last is right. */
function spelledLike(name: string, byName: NamedTowns['byName']): Sense[] {
  if (name.length < 4 || name.length > 60) return [];
  let most = name.length < 6 ? 1 : 2;
  let nearest: Sense[] = [];
  for (const [key, senses] of byName) {
    if (key[0] !== name[0] && key.at(-1) !== name.at(-1)) continue;
    const distance = editDistance(name, key, most + 1);
    if (distance > most) continue;
    nearest = distance < most ? senses : [...nearest, ...senses];
    most = distance;
  }
  return nearest;
}

function likeliest(senses: readonly Sense[], written: string, roles: NamedTowns['roles']): NamedTown[] {
  const exact = written.trim().toLowerCase().normalize('NFC');
  const weights = new Map<NamedTown, number>();
  for (const { town, name, also } of senses) {
    const accents = name.toLowerCase().normalize('NFC') === exact ? 0.5 : 0;
    const weight = town.size - (also ? twentyTimes : 0) + accents;
    weights.set(town, Math.max(weights.get(town) ?? -Infinity, weight));
  }
  const largest = Math.max(...weights.values());
  const contends = ([, weight]: [NamedTown, number]) => (weight > largest - tenTimes ? 1 : 0);
  const likely = (entry: [NamedTown, number]) => contends(entry) * (roles.get(entry[0].country) ?? 0);
  return [...weights]
    .sort((a, b) => contends(b) - contends(a) || likely(b) - likely(a) || b[1] - a[1])
    .map(([town]) => town);
}

/** As differences of size. */
const tenTimes = 2 * Math.log2(10);
const twentyTimes = 2 * Math.log2(20);

function allSenses(gazetteer: Gazetteer): Sense[] {
  const names = gazetteer.towns === '' ? [] : gazetteer.towns.split('\n');
  const where = gazetteer.regions.flatMap((region) => Array<Region>(region.towns).fill(region));
  const areas = new Map(gazetteer.regions.map((region) => [region, areasOf(region, gazetteer)]));
  const keys = names.map((name, at) => `${where[at]!.country} ${nameKey(name)}`);
  const namesakes = new Map<string, Set<Region>>();
  keys.forEach((key, at) => namesakes.set(key, (namesakes.get(key) ?? new Set()).add(where[at]!)));
  return names.flatMap((name, at) => {
    const region = where[at]!;
    const country = gazetteer.countries[region.country]!;
    const county = gazetteer.counties[at];
    const regionName = namesakes.get(keys[at]!)!.size > 1 ? region.name : undefined;
    const town: NamedTown = {
      name,
      label: [name, county, regionName, country.label].filter(Boolean).join(', '),
      country: country.key,
      at: [(region.south + gazetteer.north[at]!) / 100, (region.west + gazetteer.east[at]!) / 100],
      size: gazetteer.sizes[at]!,
    };
    const within = [...(county === undefined ? [] : [nameKey(county)]), ...areas.get(region)!];
    return [name, ...(gazetteer.others[at]?.split('\n') ?? [])].map((called) => ({
      town,
      name: called,
      within,
      also: called !== name && !isShortForm(called, name),
    }));
  });
}

type Region = Gazetteer['regions'][number];

/** "england", "uk", and "england uk". */
function areasOf({ country, name, code }: Region, { countries }: Gazetteer): string[] {
  const nations = countries[country]!.names;
  const own = [name, code].filter(Boolean);
  const both = own.flatMap((one) => nations.map((nation) => `${one} ${nation}`));
  return [...own, ...both, ...nations].map((area) => nameKey(area));
}

/** "koln", and "koeln" as well. */
function spellings(name: string): Set<string> {
  const spelled = name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]!}e`);
  return new Set([name, spelled].map((one) => nameKey(one)));
}
