import type { Clause, Term } from './query.ts';
import { fields, spaced, type Field } from './row-text.ts';
import type { Rows } from './rows.ts';
import { stem } from './stem.ts';

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
  const ways = [words, ...forms].filter(({ length }) => length > 0);
  for (const field of ways.length > 0 ? fields(rows) : []) {
    const quality = field.written.map((_, at) =>
      ways.reduce(
        (best, way, nth) =>
          Math.max(best, likeness(field, at, way, phrase || nth > 0, unfinished && nth === 0 && !phrase)),
        0,
      ),
    );
    if (quality.some((one) => one > 0)) add(scores, field, quality);
  }
  if (value !== undefined && value.facet !== 'kind') {
    const list = rows.facets[value.facet];
    const position = list.position(value.key);
    if (position !== undefined)
      add(
        scores,
        { weight: valueWeight, of: list },
        list.words.map((_, at) => (at === position ? 1 : 0)),
      );
  }
  return scores;
}

const valueWeight = 5;

/** The best of a row's words for a field, on top of what other fields gave. */
function add(scores: Float32Array, { weight, of }: Pick<Field, 'weight' | 'of'>, quality: number[]): void {
  const { codes, starts } = of;
  for (let row = 0; row < scores.length; row++) {
    let best = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) best = Math.max(best, quality[codes[at]!]!);
    if (best === 0) continue;
    const [more, less] = [Math.max(scores[row]!, best * weight), Math.min(scores[row]!, best * weight)];
    scores[row] = more + less / 10;
  }
}

/** 1 for the very words, less for other forms of them, least for words that go on. */
function likeness(field: Field, at: number, way: string[], unbroken: boolean, unfinished: boolean): number {
  const [written, stems] = [field.written[at]!, field.stems[at]!];
  if (unbroken) {
    if (written.includes(spaced(way))) return 1;
    return stems.includes(spaced(way.map(stem))) ? 0.85 : 0;
  }
  let least = 1;
  for (const [nth, word] of way.entries()) {
    if (written.includes(` ${word} `)) continue;
    if (stems.includes(` ${stem(word)} `)) least = Math.min(least, 0.85);
    else if (unfinished && nth === way.length - 1 && written.includes(` ${word}`))
      least = Math.min(least, 0.5);
    else return 0;
  }
  return least;
}
