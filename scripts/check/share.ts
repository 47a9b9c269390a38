import type { Listing } from '#content/folder.ts';

/** What a helper needs to check some of the roles. */
export type Share = {
  root: string;
  now: string;
  deploy: boolean;
  siteUrl: string | undefined;
  listing: Listing;
  /** How many turns are taken, by whomever. */
  taken: Int32Array;
};

/** So many files that a turn takes about a tenth of a second. */
const size = 200;

/** The files of one turn after the other, none of which anyone else has taken who counts in the same place. */
export function* turns(roles: readonly { file: string }[], taken: Int32Array): Generator<readonly string[]> {
  for (;;) {
    const start = Atomics.add(taken, 0, 1) * size;
    if (start >= roles.length) return;
    yield roles.slice(start, start + size).map(({ file }) => file);
  }
}
