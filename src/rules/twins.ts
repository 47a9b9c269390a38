import { bodyNodes } from '#domain/body-tree.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/role.ts';
import { jointHash, resemblance, shingles } from './shingles.ts';

export type Twin = { role: Role; resemblance: number };

/** Of each open role that nearly repeats another one, which was there before it. */
export function twins(catalogue: Catalogue): ReadonlyMap<string, Twin> {
  const found = known.get(catalogue) ?? twinsOf(catalogue.openRoles);
  known.set(catalogue, found);
  return found;
}

/** From here on two texts are the same but for a sentence or two. */
const least = 0.75;
/** Too short to tell a copy from two plain adverts for the same kind of work. */
const fewest = 40;
const bands = 12;
const rows = 4;
/** In a bucket: enough to meet a twin, and not a comparison of all with all where hundreds are alike. */
const mostCompared = 6;

const known = new WeakMap<Catalogue, ReadonlyMap<string, Twin>>();

function twinsOf(roles: readonly Role[]): Map<string, Twin> {
  const found = new Map<string, Twin>();
  const buckets = Array.from({ length: bands }, () => new Map<number, number[]>());
  const inOrder = roles.toSorted((a, b) => compare(a.posted, b.posted) || compare(a.slug, b.slug));
  const shinglesAt = remembered((index) => shingles(bodyNodes(inOrder[index]!.body)).sort());
  for (const [index, role] of inOrder.entries()) {
    const candidates = new Set<number>();
    for (const [band, hash] of bandsOf(shingles(bodyNodes(role.body))).entries()) {
      const bucket = buckets[band]!.get(hash);
      if (bucket === undefined) buckets[band]!.set(hash, [index]);
      else {
        for (const other of bucket) candidates.add(other);
        if (bucket.length < mostCompared) bucket.push(index);
      }
    }
    for (const candidate of candidates) {
      const alike = resemblance(shinglesAt(index), shinglesAt(candidate));
      if (alike >= least && alike > (found.get(role.slug)?.resemblance ?? 0))
        found.set(role.slug, { role: inOrder[candidate]!, resemblance: alike });
    }
  }
  return found;
}

/**
 * The least shingle of each of many parts of all numbers, in bands, each as one hash: two texts that are
 * alike share a band with near certainty, others seldom do (https://en.wikipedia.org/wiki/MinHash). None of
 * a short text.
 */
function bandsOf(found: Int32Array): number[] {
  if (found.length < fewest) return [];
  const signature = new Int32Array(bands * rows).fill(-1);
  for (const shingle of found) {
    const part = shingle % signature.length;
    const before = signature[part]!;
    if (before === -1 || shingle < before) signature[part] = shingle;
  }
  return Array.from({ length: bands }, (_, band) =>
    jointHash(signature.subarray(band * rows, (band + 1) * rows)),
  );
}

function remembered<Result>(make: (index: number) => Result): (index: number) => Result {
  const made = new Map<number, Result>();
  return (index) => {
    const result = made.get(index) ?? make(index);
    made.set(index, result);
    return result;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
