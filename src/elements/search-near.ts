import type { Gazetteer } from '#search/near/gazetteer.ts';
import { namedTowns, townCalled, type Meant, type NamedTowns } from '#search/near/named-towns.ts';
import {
  distanceText,
  inKilometres,
  surroundings,
  within,
  wider,
  type Surroundings,
  type Wider,
} from '#search/near/near.ts';
import type { Near } from '#search/query.ts';
import { reading } from '#search/grammar/reading.ts';
import { words } from '#search/words.ts';
import { file } from './search-files.ts';
import { told, type Index } from './search-index.ts';
import type { SearchState } from './search-state.ts';

/** What lies around a place, on the device alone: nothing that was typed leaves the page. */
export type Nearby = {
  meant: Meant;
  /** Of each row: 0 is too far, 1 near, 2 remote and open to people there. */
  near: Uint8Array;
  /** In kilometres. */
  distances: Float32Array;
  /** Why a row is among the results, where distance says so. */
  why: (row: number) => string | undefined;
  /** Rows that may be near, but say too little. */
  unplaced: readonly number[];
  /** How many of some rows there are farther away. */
  wider: (among: Iterable<number>) => Wider;
};

let loading: Promise<{ gazetteer: Gazetteer; towns: NamedTowns }> | undefined;
let last: { index: Index; place: string; meant: Meant; around: Surroundings } | undefined;

function loadTowns(): Promise<{ gazetteer: Gazetteer; towns: NamedTowns }> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** With the towns at hand the words after a distance may read as another place. */
export async function around(index: Index, { text, also }: SearchState): Promise<Nearby | undefined> {
  await loadTowns();
  const { near } = reading(text, index.lexicon).wanted;
  return near && nearby(index, near, also.includes('unplaced'));
}

/** Undefined for a place that the site knows nothing of. */
async function nearby(index: Index, near: Near, unplacedToo: boolean): Promise<Nearby | undefined> {
  const { gazetteer, towns } = await loadTowns();
  if (last?.index !== index || last.place !== near.place) {
    const meant = townCalled(near.place, towns);
    if (meant === undefined) return undefined;
    const around = surroundings(index.rows, gazetteer.places, towns, meant.town);
    last = { index, place: near.place, meant, around };
  }
  const { meant, around } = last;
  const all = within(around, inKilometres(near.distance, near.unit), index.rows.titles.codes.keys());
  const flags = new Uint8Array(index.rows.count);
  for (const row of all.near) flags[row] = 1;
  for (const row of all.remoteKept) flags[row] = 2;
  if (unplacedToo) for (const row of all.unplaced) flags[row] = 1;
  return {
    meant,
    near: flags,
    distances: Float32Array.from(around.distance),
    why,
    unplaced: all.unplaced,
    wider: (among) => wider(around, near, among),
  };

  function why(row: number): string | undefined {
    if (flags[row] === 2) return 'Remote, and open to people there.';
    const km = around.distance[row]!;
    if (!Number.isFinite(km)) return undefined;
    const far = distanceText(km, index.lexicon.unit);
    return `${far.startsWith('0 ') ? 'In' : `${far} from`} ${meant.town.name}.`;
  }
}

async function load(): Promise<{ gazetteer: Gazetteer; towns: NamedTowns }> {
  // The endpoint of the site writes what this type says.
  const gazetteer = (await file('/search/places.json')) as Gazetteer;
  const towns = namedTowns(gazetteer);
  told.isPlace = (name) => towns.byName.has(words(name).join(' '));
  return { gazetteer, towns };
}
