import type { Clause, Term } from '#search/query.ts';
import { stem } from '#search/stem.ts';
import { fields, spaced, type Field } from '#search/table/row-text.ts';
import type { Rows } from '#search/table/rows.ts';

/** How well an advert's own text answers a clause, by row: 0 to 1. */
export type TextHits = ReadonlyMap<number, number>;

/**
 * How well each row answers a clause: 0 is not at all. Of the places where it is found the weightiest counts
 * whole and the others a tenth. `unfinished` words may go on. `texts` are the hits in the adverts' own text.
 */
export function clauseScores(
  rows: Rows,
  { alternatives }: Clause,
  unfinished: boolean,
  texts: TextHits | undefined,
): Float32Array {
  const best = new Float32Array(rows.count);
  for (const term of alternatives) {
    const scores = termScores(rows, term, unfinished);
    for (let row = 0; row < rows.count; row++) if (scores[row]! > best[row]!) best[row] = scores[row]!;
  }
  texts?.forEach((score, row) => {
    best[row] = best[row]! > 0 ? best[row]! + score / 10 : (1 + score) / 2;
  });
  return best;
}

function termScores(
  rows: Rows,
  { words, phrase, value, forms = [] }: Term,
  unfinished: boolean,
): Float32Array {
  const scores = new Float32Array(rows.count);
  const ways = [words, ...forms]
    .filter(({ length }) => length > 0)
    .map((way, nth) => wayOf(way, phrase || nth > 0, unfinished && nth === 0 && !phrase));
  for (const field of ways.length > 0 ? fields(rows) : []) {
    const quality = new Float32Array(field.written.length);
    let any = false;
    for (const [at, written] of field.written.entries()) {
      for (const way of ways) quality[at] = Math.max(quality[at]!, likeness(way, written, field.stems[at]!));
      any ||= quality[at]! > 0;
    }
    if (any) add(scores, field, quality);
  }
  if (value !== undefined && value.facet !== 'kind') {
    const list = rows.facets[value.facet];
    const position = list.position(value.key);
    if (position !== undefined)
      add(
        scores,
        { weight: valueWeight, of: list },
        Float32Array.from(list.words, (_, at) => (at === position ? 1 : 0)),
      );
  }
  return scores;
}

const valueWeight = 5;

/** The best of a row's words for a field, on top of what other fields gave. */
function add(
  scores: Float32Array,
  { weight, of }: Pick<Field, 'weight' | 'of'>,
  quality: Float32Array,
): void {
  const { codes, starts } = of;
  for (let row = 0; row < scores.length; row++) {
    let best = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) best = Math.max(best, quality[codes[at]!]!);
    if (best === 0) continue;
    const [more, less] = [Math.max(scores[row]!, best * weight), Math.min(scores[row]!, best * weight)];
    scores[row] = more + less / 10;
  }
}

/** Words as they are looked for: those that must stand together are one piece. */
type Way = { written: string; stems: string; begins: string | undefined }[];

function wayOf(way: readonly string[], unbroken: boolean, unfinished: boolean): Way {
  if (unbroken) return [{ written: spaced(way), stems: spaced(way.map(stem)), begins: undefined }];
  return way.map((word, nth) => ({
    written: ` ${word} `,
    stems: ` ${stem(word)} `,
    begins: unfinished && nth === way.length - 1 ? ` ${word}` : undefined,
  }));
}

/** 1 for the very words, less for other forms of them, least for words that go on. */
function likeness(way: Way, written: string, stems: string): number {
  let least = 1;
  for (const piece of way) {
    if (written.includes(piece.written)) continue;
    if (stems.includes(piece.stems)) least = Math.min(least, 0.85);
    else if (piece.begins !== undefined && written.includes(piece.begins)) least = Math.min(least, 0.5);
    else return 0;
  }
  return least;
}
