import type { Point } from '#domain/town.ts';
import type { Near } from '#search/query.ts';
import type { Rows } from '#search/table/rows.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamedTown, NamedTowns } from './named-towns.ts';

export type Unit = Near['unit'];

/** How far each role is from a place, in kilometres. */
export type Surroundings = {
  centre: NamedTown;
  /** To the nearest place of the role that is known; infinite where none is. */
  distance: Float64Array;
  /** How near a place of the role may be whose whereabouts are not known; infinite where all are known. */
  perhaps: Float64Array;
  /** 1 for a remote role for which one may apply from the country of the centre. */
  remote: Uint8Array;
  /** 1 for a role in that country, anywhere. */
  inCountry: Uint8Array;
};

/** Roles by their row. No role is in two lists. */
export type Within = {
  /** Nearest first. */
  near: number[];
  /** Remote from anywhere in the country, so that distance says nothing. */
  remoteKept: number[];
  /** They may lie within the distance, but say too little or name a place that is not known. */
  unplaced: number[];
};

/** `count` leaves out remote roles, which stay in at every distance; that of the country has them. */
export type Wider = {
  rings: { distance: number; unit: Unit; count: number }[];
  country: { key: string; count: number };
  /** The first ring that has a role. */
  next: { distance: number; unit: Unit; count: number } | undefined;
};

const ringsOf = [10, 25, 50, 100, 200] as const;

/** The mean radius of the Earth. */
const radius = 6371.009;

/** Along a great circle of a sphere: at most 0.5 % more or less than on the ground. */
export function kilometres([aLatitude, aLongitude]: Point, [bLatitude, bLongitude]: Point): number {
  const turn = Math.PI / 180;
  const north = Math.sin(((bLatitude - aLatitude) * turn) / 2) ** 2;
  const east = Math.sin(((bLongitude - aLongitude) * turn) / 2) ** 2;
  const chord = north + Math.cos(aLatitude * turn) * Math.cos(bLatitude * turn) * east;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function inKilometres(distance: number, unit: Unit): number {
  return unit === 'miles' ? distance * mile : distance;
}

/** "12 miles", of a distance in kilometres. */
export function distanceText(distance: number, unit: Unit): string {
  return `${Math.round(unit === 'miles' ? distance / mile : distance)} ${unit}`;
}

const mile = 1.609344;

/** Worked out once for a centre; `within` and `wider` read it for any distance. */
export function surroundings(
  { count, located, applicants, facets }: Pick<Rows, 'count' | 'located' | 'applicants' | 'facets'>,
  places: Gazetteer['places'],
  { towns }: NamedTowns,
  centre: NamedTown,
): Surroundings {
  const values = facets.place.values();
  const country = facets.place.position(centre.country);
  const reach = nearestByCountry(towns, centre);
  const known = values.map(({ key }) => {
    const town = towns[places[key] ?? -1];
    return town && kilometres(centre.at, town.at);
  });
  const unknown = values.map(({ key }, at) => {
    if (known[at] !== undefined) return Infinity;
    let [outer, position] = [key, at as number | undefined];
    for (let wider = values[at]?.within; wider !== undefined; wider = values[position ?? -1]?.within) {
      [outer, position] = [wider, facets.place.position(wider)];
    }
    return reach.get(outer) ?? 0;
  });
  const remoteAt = facets.workplace.position('remote');
  const around: Surroundings = {
    centre,
    distance: new Float64Array(count).fill(Infinity),
    perhaps: new Float64Array(count).fill(Infinity),
    remote: new Uint8Array(count),
    inCountry: new Uint8Array(count),
  };
  for (let row = 0; row < count; row++) {
    const own = codesOf(located, row);
    const isRemote = remoteAt !== undefined && codesOf(facets.workplace, row).includes(remoteAt);
    for (const place of own) {
      around.distance[row] = Math.min(around.distance[row]!, known[place] ?? Infinity);
      if (!isRemote) around.perhaps[row] = Math.min(around.perhaps[row]!, unknown[place]!);
    }
    if (own.length === 0 && !isRemote) around.perhaps[row] = 0;
    if (country === undefined) continue;
    if (isRemote && codesOf(applicants, row).includes(country)) around.remote[row] = 1;
    if (codesOf(facets.place, row).includes(country)) around.inCountry[row] = 1;
  }
  return around;
}

/** What of `among` lies within a distance in kilometres, and what stays in all the same. */
export function within(
  { distance, perhaps, remote }: Surroundings,
  most: number,
  among: Iterable<number>,
): Within {
  const found: Within = { near: [], remoteKept: [], unplaced: [] };
  for (const row of among) {
    if (distance[row]! <= most) found.near.push(row);
    else if (remote[row]) found.remoteKept.push(row);
    else if (perhaps[row]! <= most) found.unplaced.push(row);
  }
  found.near.sort((a, b) => distance[a]! - distance[b]! || a - b);
  return found;
}

/** How many of `among` there are at greater distances than one in which there are too few. */
export function wider(
  { centre, distance, inCountry }: Surroundings,
  { distance: asked, unit }: Pick<Near, 'distance' | 'unit'>,
  among: Iterable<number>,
): Wider {
  const rows = [...among];
  const rings = ringsOf
    .filter((ring) => ring > asked)
    .map((ring) => {
      const most = inKilometres(ring, unit);
      return { distance: ring, unit, count: rows.filter((row) => distance[row]! <= most).length };
    });
  return {
    rings,
    country: { key: centre.country, count: rows.filter((row) => inCountry[row]).length },
    next: rings.find(({ count }) => count > 0),
  };
}

/** A place of which no more is known than its country lies no nearer than the nearest town there. */
function nearestByCountry(towns: readonly NamedTown[], centre: NamedTown): Map<string, number> {
  const nearest = new Map<string, number>();
  for (const { country, at } of towns) {
    nearest.set(country, Math.min(nearest.get(country) ?? Infinity, kilometres(centre.at, at)));
  }
  return nearest;
}

function codesOf({ codes, starts }: { codes: Int32Array; starts: Int32Array }, row: number): Int32Array {
  return codes.subarray(starts[row], starts[row + 1]);
}
