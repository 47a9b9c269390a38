import type { FacetKey } from '#domain/facets.ts';
import type { Value } from '#search/query.ts';
import { fixedFacets, nameFacets, type Entry, type Lexicon } from '#search/vocabulary/lexicon.ts';
import type { Piece } from './pieces.ts';

/** Words without which a search says the same. */
export const idle = new Set(
  'a an the and or me of for with to in at on by from as job jobs role roles vacancy vacancies opening openings position positions'.split(
    ' ',
  ),
);
export const cues = new Map<string, FacetKey[]>([
  ['in', ['place', 'industry']],
  ['at', ['employer', 'place']],
  ['from', ['employer', 'place']],
  ['by', ['employer']],
  ['for', ['employer']],
]);

/** Words that stand together, what they say, and of how many pieces they are. */
export type Phrase = { phrase: string; values: Value[]; count: number };

/** What begins here, by a cue or without one. */
export function readAt(parts: Piece[], at: number, text: string, lexicon: Lexicon): Phrase | undefined {
  const [cued, plain] = [cuedAt(parts, at, lexicon), phraseAt(parts, at, text, lexicon)];
  return (cued?.count ?? 0) > (plain?.count ?? 0) ? cued : plain;
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

/** The longest first. */
export function entriesAt(
  parts: Piece[],
  at: number,
  { entries, longest }: Lexicon,
): (Phrase & { entry: Entry })[] {
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
  return wanted.length > 1 && wanted[0] === 'employer'
    ? lexicon.told.measuring?.begunAt(parts, at + 1, lexicon)
    : undefined;
}

/**
 * "Leeds, UK" is one place: what a place lies in may follow it. Of several places of a name that lie in each
 * other the widest is meant.
 */
export function lying(found: Phrase, parts: Piece[], at: number, lexicon: Lexicon): Phrase {
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
