import type { Link } from './link.ts';
import type { Named } from './name.ts';

/** What the check of all pages together needs to know of one, once it has been read. */
export type Note = {
  named: Named;
  /** The ids of its elements. */
  ids: string[];
  links: readonly Link[];
  /** How many jobs its markup has. */
  postings: number;
};

/** What a gate that found no fault leaves to the next one, as plain data. */
export type Notes = {
  /** All that is linked to: the links of pages are positions in it. */
  targets: string[];
  /** By their files as paths from the root, of those pages alone of which it was said what they are made of. */
  pages: Map<string, { madeOf: string; named: Named; ids: string[]; links: Uint32Array; postings: number }>;
  /** The pages of the roles that items of feeds are of, by the hashes of the items. */
  items: Map<number, string>;
  /** The words that no file may say, and none did. */
  secrets: Set<string>;
};

/** What is known of pages as it is kept; `madeOf` has those that are worth keeping. */
export function packedPages(
  notes: ReadonlyMap<string, Note>,
  madeOf: ReadonlyMap<string, string>,
): Pick<Notes, 'targets' | 'pages'> {
  const places = new Map<Link, number>();
  const placeOf = (link: Link) => {
    const place = places.get(link) ?? places.size;
    places.set(link, place);
    return place;
  };
  const pages: Notes['pages'] = new Map();
  for (const [file, { links, ...note }] of notes) {
    const key = madeOf.get(file);
    if (key !== undefined) pages.set(file, { madeOf: key, ...note, links: Uint32Array.from(links, placeOf) });
  }
  return { targets: Array.from(places.keys(), ({ target }) => target), pages };
}
