import type { FacetKey } from '#domain/facets.ts';
import { blanked } from '#search/grammar/pieces.ts';
import type { Near, Value, Wanted } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';
import { words } from '#search/words.ts';
import { amounts } from './amounts.ts';
import { stretches } from './stretches.ts';

/** What can be read without knowing the words of a site. */
export type Measure = { from: number; to: number } & (
  | { kind: 'wanted'; wanted: Partial<Wanted> }
  /** A distance from the place that follows. */
  | { kind: 'distance'; distance: Omit<Near, 'place'> }
  | { kind: 'values'; values: Value[]; exact: boolean; excluded: boolean }
  | { kind: 'words'; words: string[] }
  | { kind: 'unclear'; label: string }
);

const code = /(?<![^\s;])(-?)([a-z0-9]+)([:~])([a-z0-9-]+)(?![^\s;,])/gi;
const distance =
  /(?<![\p{L}\p{N}])(?:within )?(\d{1,4}) ?(mi(?:les?)?|kms?|kilomet(?:re|er)s?) (?:of|from|around|away from)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:near(?: to)?|close to)(?![\p{L}\p{N}])/giu;
const nearby = { miles: 25, km: 40 };

/**
 * In the order of the text, without overlaps: what is said more exactly goes before. A value can be written
 * as "facet:key" as well, and as "facet~key", which means what its words mean; neither is ever in doubt.
 */
export function measures(text: string, lexicon: Lexicon): Measure[] {
  const found: Measure[] = [];
  const add = (measure: Measure) => {
    if (!found.some(({ from, to }) => from < measure.to && measure.from < to)) found.push(measure);
  };
  for (const { 0: whole, 1: not, 2: facet = '', 3: sign, 4: key = '', index } of text.matchAll(code)) {
    // A facet that there is none of has no labels.
    const value = { facet: facet.toLowerCase() as FacetKey, key: key.toLowerCase() };
    if (lexicon.label(value) === undefined) continue;
    const said = { values: [value], exact: sign === ':', excluded: not === '-' };
    add({ from: index, to: index + whole.length, kind: 'values', ...said });
  }
  for (const { 0: whole, 1: count, 2: written = '', index } of text.matchAll(distance)) {
    const unit = count === undefined ? lexicon.unit : /^k/i.test(written) ? 'km' : 'miles';
    const away = { distance: count === undefined ? nearby[unit] : Number(count), unit } as const;
    add({ from: index, to: index + whole.length, kind: 'distance', distance: away });
  }
  for (const stretch of stretches(blanked(text, found))) add({ ...stretch, kind: 'wanted' });
  for (const { from, to, upper, pay } of amounts(blanked(text, found), lexicon.currency)) {
    const written = text.slice(from, to).trim();
    if (upper) add({ from, to, kind: 'words', words: words(written) });
    else if (pay) add({ from, to, kind: 'wanted', wanted: { pay } });
    else add({ from, to, kind: 'unclear', label: `${written}: for an hour, a day or a year?` });
  }
  return found.sort((a, b) => a.from - b.from);
}
