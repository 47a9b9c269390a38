import type { FacetKey } from '#domain/facets.ts';
import { fixedFacets, nameFacets, sameValue, type Entry, type Lexicon } from './lexicon.ts';
import { measures, type Measure } from './measures.ts';
import { blanked, pieces, quotedSpans, type Piece } from './pieces.ts';
import type { Value, Wanted } from './query.ts';

/** What a stretch of a text says, before it is known what else is said. `or`: or else what came before. */
export type Item = { from: number; to: number; excluded: boolean; or: boolean } & (
  | { kind: 'values'; values: Value[] }
  | { kind: 'words'; words: string[]; phrase: boolean }
  | { kind: 'wanted'; wanted: Partial<Wanted> }
  | { kind: 'unclear'; label: string }
);

/** Words without which a search says the same. */
const idle = new Set(
  'a an the and or me of for with to in at on by from as job jobs role roles vacancy vacancies opening openings position positions'.split(
    ' ',
  ),
);
const cues = new Map<string, FacetKey[]>([
  ['in', ['place', 'industry']],
  ['at', ['employer', 'place']],
  ['from', ['employer', 'place']],
  ['by', ['employer']],
  ['for', ['employer']],
]);

/** From left to right, the longest phrase first. `text` has single spaces. */
export function items(text: string, lexicon: Lexicon): Item[] {
  const measured = measures(blanked(text, quotedSpans(text)), lexicon);
  const parts = pieces(text, measured);
  const found: Item[] = [];
  let or = false;
  const add = (item: Item) => {
    const last = found.at(-1);
    found.push({ ...item, or: or && !item.excluded && last !== undefined && !last.excluded });
    or = false;
  };
  for (let at = 0, next = 0; at < parts.length || next < measured.length;) {
    const [part, measure] = [parts[at], measured[next]];
    if (measure && (!part || measure.from < part.from)) {
      next += 1;
      const until = measured[next]?.from ?? Infinity;
      const place = measure.kind === 'distance' ? placeAt(parts, at, until, text, lexicon) : undefined;
      const to = place ? parts[at + place.count - 1]!.to : measure.to;
      at += place?.count ?? 0;
      add({ ...measureItem(measure, place?.name), from: measure.from, to });
    } else if (part) {
      const read = part.quoted
        ? undefined
        : longer(cuedAt(parts, at, lexicon), phraseAt(parts, at, text, lexicon));
      const span = {
        from: part.from,
        to: parts[at + (read?.count ?? 1) - 1]!.to,
        excluded: part.excluded,
        or,
      };
      at += read?.count ?? 1;
      if (read && read.values.length > 0) add({ kind: 'values', values: read.values, ...span });
      else if (read) add({ kind: 'words', ...wordsOf(read.phrase, lexicon), ...span });
      else if (part.quoted) {
        if (part.quoted.length > 0) add({ kind: 'words', words: part.quoted, phrase: true, ...span });
      } else if (part.excluded || !idle.has(part.word))
        add({ kind: 'words', ...wordsOf(part.word, lexicon), ...span });
      else or ||= part.word === 'or';
    }
  }
  return found;
}

function measureItem(measure: Measure, place: string | undefined): Item {
  const { from, to } = measure;
  const plain = { from, to, excluded: false, or: false };
  if (measure.kind === 'values') return { ...plain, ...measure };
  if (measure.kind === 'words') return { ...plain, ...measure, phrase: true };
  if (measure.kind !== 'distance') return { ...plain, ...measure };
  if (place === undefined) return { ...plain, kind: 'unclear', label: 'Near which place?' };
  return { ...plain, kind: 'wanted', wanted: { near: { place, ...measure.distance } } };
}

/** A word that would be read as something else if it stood alone counts as if it stood in quotes. */
function wordsOf(phrase: string, lexicon: Lexicon): { words: string[]; phrase: boolean } {
  const entry = lexicon.entries.get(phrase);
  const read = entry !== undefined && (entry.last || !entry.doubtful) && lexicon.forms(phrase).length === 0;
  return { words: phrase.split(' '), phrase: read || measures(phrase, lexicon).length > 0 };
}

type Phrase = { phrase: string; values: Value[]; count: number };

function longer(one: Phrase | undefined, other: Phrase | undefined): Phrase | undefined {
  return (one?.count ?? 0) > (other?.count ?? 0) ? one : other;
}

/**
 * The longest phrase of the site that begins here; what is in doubt is left unless it is written exactly. An
 * employer called "Remote" needs a cue.
 */
function phraseAt(parts: Piece[], at: number, text: string, lexicon: Lexicon): Phrase | undefined {
  const found = entriesAt(parts, at, lexicon).find(({ entry, phrase, count }) => {
    if (entry.values.length === 0) return !parts[at]!.excluded || lexicon.forms(phrase).length > 0;
    if (entry.last && !endsAt(parts, at + count, lexicon)) return false;
    const from = parts[at]!.from + (parts[at]!.excluded ? 1 : 0);
    return !entry.doubtful || isExact(entry, text, from, parts[at + count - 1]!.to);
  });
  if (!found) return undefined;
  const fixed = found.values.some(({ facet }) => fixedFacets.has(facet));
  const values = fixed ? found.values.filter(({ facet }) => !nameFacets.has(facet)) : found.values;
  return lying({ ...found, values }, parts, at, lexicon);
}

function entriesAt(parts: Piece[], at: number, { entries, longest }: Lexicon): (Phrase & { entry: Entry })[] {
  const found: (Phrase & { entry: Entry })[] = [];
  let phrase = '';
  for (let count = 1; count <= longest; count++) {
    const part = parts[at + count - 1];
    if (!part || part.quoted || (count > 1 && !part.joined)) break;
    phrase += `${phrase && ' '}${part.word}`;
    const entry = entries.get(phrase);
    if (entry) found.unshift({ phrase, values: entry.values, count, entry });
  }
  return found;
}

function endsAt(parts: Piece[], at: number, { entries }: Lexicon): boolean {
  const next = parts[at];
  return !next || !next.joined || idle.has(next.word) || (entries.get(next.word)?.values ?? []).length > 0;
}

/**
 * Capitals as the site has them, where they were typed on purpose: not where all words have them, and not at
 * the start, where keyboards put one, unless nothing else is there.
 */
function isExact({ written }: Entry, text: string, from: number, to: number): boolean {
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || text.slice(from, to) !== written) return false;
  const others = `${text.slice(0, from)} ${text.slice(to)}`;
  if (!/[\p{L}\p{N}]/u.test(others)) return true;
  if (capitals > 1 || written.length === 1) return /\p{Ll}/u.test(others);
  return from > 0 && /(?<![\p{L}\p{N}])\p{Ll}/u.test(others);
}

/** "in Reading", "at Acme": the cue takes away the doubt. After "at" and "from" an employer's first words do. */
function cuedAt(parts: Piece[], at: number, lexicon: Lexicon): Phrase | undefined {
  const wanted = parts[at]!.excluded ? undefined : cues.get(parts[at]!.word);
  if (!wanted || !parts[at + 1]?.joined) return undefined;
  for (const found of entriesAt(parts, at + 1, lexicon)) {
    for (const facet of wanted) {
      const values = found.values.filter((value) => value.facet === facet);
      if (values.length === 0) continue;
      const whole = lying({ ...found, values }, parts, at + 1, lexicon);
      return { ...whole, count: whole.count + 1 };
    }
  }
  return wanted.length > 1 && wanted[0] === 'employer' ? begunAt(parts, at, lexicon) : undefined;
}

const mostBegun = 5;

function begunAt(parts: Piece[], at: number, { entries }: Lexicon): Phrase | undefined {
  const { word, joined, quoted } = parts[at + 1]!;
  if (!joined || quoted || word.length < 3 || idle.has(word)) return undefined;
  const values: Value[] = [];
  for (const [phrase, entry] of entries) {
    if (!phrase.startsWith(`${word} `)) continue;
    for (const value of entry.values) {
      if (value.facet === 'employer' && !values.some((other) => sameValue(other, value))) values.push(value);
    }
  }
  return values.length > 0 && values.length <= mostBegun ? { phrase: word, values, count: 2 } : undefined;
}

/**
 * "Leeds, UK" is one place: what a place lies in may follow it. Of several places of a name that lie in each
 * other the widest is meant.
 */
function lying(found: Phrase, parts: Piece[], at: number, lexicon: Lexicon): Phrase {
  const label = (value: Value) => `, ${lexicon.label(value)}`;
  let { values, count } = found;
  if (!values.every(({ facet }) => facet === 'place')) return found;
  for (let going = true; going;) {
    going = false;
    if (parts[at + count]?.joined !== true) break;
    for (const wider of entriesAt(parts, at + count, lexicon)) {
      const inside = values.filter((value) =>
        wider.values.some((other) => other.facet === 'place' && label(value).slice(2).endsWith(label(other))),
      );
      if (inside.length === 0) continue;
      [values, count, going] = [inside, count + wider.count, true];
      break;
    }
  }
  const widest = values.filter(
    (value) => !values.some((other) => label(value).slice(2).endsWith(label(other))),
  );
  return { ...found, values: widest, count };
}

const longestName = 4;

/** A place of the site by its label; else the longest name that is a place; else all words that say nothing else. */
function placeAt(
  parts: Piece[],
  at: number,
  until: number,
  text: string,
  lexicon: Lexicon,
): { name: string; count: number } | undefined {
  const named = (count: number) => text.slice(parts[at]!.from, parts[at + count - 1]!.to);
  const free: Piece[] = [];
  for (const part of parts.slice(at, at + longestName)) {
    const stops =
      part.quoted || part.excluded || part.from >= until || part.word === 'or' || cues.has(part.word);
    const gap = free.length > 0 && !/^[ .'’-]*$/.test(text.slice(free.at(-1)!.to, part.from));
    if (stops || gap) break;
    free.push(part);
  }
  if (free.length === 0 || free[0]!.word === 'me') return undefined;
  for (const found of entriesAt(parts, at, lexicon)) {
    const values = found.values.filter(({ facet }) => facet === 'place');
    if (values.length === 0) continue;
    const { values: inside, count } = lying({ ...found, values }, parts, at, lexicon);
    const name = inside.length === 1 ? lexicon.label(inside[0]!)! : named(count);
    return { name, count };
  }
  for (let count = free.length; count > 0; count--)
    if (lexicon.isPlace(named(count))) return { name: named(count), count };
  const known = free.findIndex((_, index) =>
    entriesAt(parts, at + index, lexicon).some(({ entry }) => !entry.doubtful),
  );
  const count = known < 0 ? free.length : known;
  return count === 0 ? undefined : { name: named(count), count };
}
