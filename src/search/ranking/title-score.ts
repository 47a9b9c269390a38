import type { Query } from '#search/query.ts';
import { stem } from '#search/stem.ts';
import { fields, spaced } from '#search/table/row-text.ts';
import type { Rows } from '#search/table/rows.ts';
import { words } from '#search/words.ts';

const parted = new WeakMap<Rows, (string[][] | undefined)[]>();

/**
 * How near a title comes to what was written, or a part of it that stands by itself ("Staff Nurse, Theatre");
 * far above everything else where they are the same. For positions among the titles.
 */
export function titleScores(rows: Rows, text: string, { chosen }: Query): (title: number) => number {
  const asked = words(text);
  const { titles, facets } = rows;
  const written = spaced(asked);
  const wanted = new Set(asked.map(stem));
  for (const key of chosen.skill ?? []) {
    const at = facets.skill.position(key);
    if (at !== undefined) for (const word of words(facets.skill.words[at]!)) wanted.add(stem(word));
  }
  const { written: whole, stems } = fields(rows)[0]!;
  let parts = parted.get(rows);
  if (parts === undefined) parted.set(rows, (parts = []));
  const known = new Map<number, number>();
  const score = (title: number): number => {
    const own = stems[title]!.trim().split(' ');
    if (asked.length === 0 || !own.some((word) => wanted.has(word))) return 0;
    const pieces = (parts[title] ??= titles.words[title]!.split(partEnds).map((part) =>
      words(part).map(stem),
    ));
    const closest = Math.max(
      closeness(own, wanted, asked.length),
      ...pieces.map((part) => closeness(part, wanted, asked.length) * 0.9),
    );
    return closeTitle * closest + (whole[title] === written ? sameTitle : 0);
  };
  return (title) => {
    let found = known.get(title);
    if (found === undefined) known.set(title, (found = score(title)));
    return found;
  };
}

/** 1 where a title has all words and no others. */
function closeness(title: readonly string[], wanted: ReadonlySet<string>, asked: number): number {
  const shared = title.filter((word) => wanted.has(word)).length;
  return shared === 0 ? 0 : (shared / title.length + Math.min(1, shared / asked)) / 2;
}

const partEnds = /[,;:|/(){}[\]–—]| - /;
const sameTitle = 100;
const closeTitle = 6;
