import { stem } from '#search/stem.ts';
import { words } from '#search/words.ts';
import type { CodedList } from './column.ts';
import type { Rows } from './rows.ts';

/** The words of one sort that rows have, as they are written and by their stems: " senior data engineer ". */
export type Field = {
  weight: number;
  written: string[];
  stems: string[];
  of: Pick<CodedList, 'codes' | 'starts'>;
};

const known = new WeakMap<Rows, Field[]>();

/** What words are looked for in, the title first. A weight says how much a match there counts. */
export function fields(rows: Rows): Field[] {
  let found = known.get(rows);
  if (found === undefined) known.set(rows, (found = made(rows)));
  return found;
}

/** A list of words between spaces, so that a word is found with its ends. */
export function spaced(list: readonly string[]): string {
  return ` ${list.join(' ')} `;
}

function made({ titles, facets, recruiters, count }: Rows): Field[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, (found = stem(word)));
    return found;
  };
  const starts = Int32Array.from({ length: count + 1 }, (_, row) => row);
  const lists: [weight: number, list: CodedList][] = [
    [10, { ...titles, starts }],
    [6, facets.skill],
    [3, facets.employer],
    [3, recruiters],
    [2, facets.industry],
    [2, facets.place],
  ];
  return lists.map(([weight, list]) => {
    const split = list.words.map(words);
    return {
      weight,
      written: split.map(spaced),
      stems: split.map((one) => spaced(one.map(stemOf))),
      of: list,
    };
  });
}
