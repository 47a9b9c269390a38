import type { FacetKey, FacetValue } from '#domain/facets.ts';
import { slug } from '#domain/slug.ts';
import type { Measuring } from '#search/measures/measuring.ts';
import type { Value } from '#search/query.ts';
import { words } from '#search/words.ts';
import { namesOf } from './value-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a phrase says. No value: the words of a text, though it begins like a value. */
export type Entry = {
  values: Value[];
  /** As the site writes it. */
  written: string;
  /** Says its values only with a cue, or as it is written. */
  doubtful: boolean;
  /** Says its values only where no other word follows. */
  last: boolean;
};

/** A vocabulary made ready for reading. Phrases are words parted by single spaces. */
export type Lexicon = Pick<Vocabulary, 'language' | 'currency' | 'unit'> & {
  entries: ReadonlyMap<string, Entry>;
  /** Words of the longest phrase. */
  longest: number;
  /** Undefined for a value that the site does not have. */
  label: (value: Value) => string | undefined;
  /** Phrases that lead to a value, its label first; none for an employer or a place. */
  phrases: (value: Value) => readonly string[];
  /** Whether more adverts name the value in their title alone than state it. */
  isSeldomStated: (value: Value) => boolean;
  /** Other ways to write a phrase. */
  forms: (phrase: string) => string[];
  told: Told;
};

/** What most texts are read without, and whoever reads others adds. */
export type Told = {
  measuring?: Measuring | undefined;
  /** Whether a name is a place that the site itself need not have. */
  isPlace?: (name: string) => boolean;
};

/** `named` has the values of facets that the vocabulary leaves out. */
export function lexicon(
  vocabulary: Vocabulary,
  named: Partial<Record<FacetKey, readonly FacetValue[]>> = {},
  told: Told = {},
): Lexicon {
  const entries = new Map<string, Entry>();
  const labels = new Map<FacetKey, Map<string, string>>();
  const phrases = new Map<string, string[]>();
  const forms = new Map<string, string[]>();

  function know(phrase: string, written: string, values: Value[] = []): void {
    entries.set(phrase, { values, written, doubtful: false, last: false });
  }

  function add(phrase: string, written: string, value: Value): void {
    if (phrase === '') return;
    const entry = entries.get(phrase);
    if (!entry) know(phrase, written, [value]);
    else if (entry.values.some((other) => sameValue(other, value))) return;
    else entry.values.push(value);
    if (nameFacets.has(value.facet)) return;
    const all = phrases.get(name(value));
    if (all) all.push(phrase);
    else phrases.set(name(value), [phrase]);
  }

  const listed = Object.entries(vocabulary.values).map(([facet, lines]) => [facet, lines.map(valueOf)]);
  // The keys of both are those of facets.
  const all = [...listed, ...Object.entries(named)] as [FacetKey, readonly FacetValue[]][];
  const further: [phrase: string, written: string, value: Value][] = [];
  for (const [facet, values] of all) {
    const more = vocabulary.words[facet] ?? {};
    labels.set(facet, new Map(values.map(({ key, label }) => [key, label])));
    for (const { key, label } of values) {
      const value = { facet, key };
      for (const written of namesOf(facet, label)) add(words(written).join(' '), written, value);
      for (const written of more[key] ?? []) further.push([words(written).join(' '), written, value]);
    }
  }
  // A name goes before what else people type for another value.
  const unnamed = further.filter(
    ([phrase, , { facet }]) => !entries.get(phrase)?.values.some((other) => other.facet === facet),
  );
  for (const one of unnamed) add(...one);
  for (const row of vocabulary.forms) {
    const same = row.map((written) => words(written).join(' '));
    const known = same.flatMap((phrase) => entries.get(phrase)?.values ?? []);
    row.forEach((written, at) => {
      const phrase = same[at]!;
      forms.set(
        phrase,
        [...new Set(same)].filter((other) => other !== phrase),
      );
      if (entries.has(phrase)) return;
      if (known.length === 0) know(phrase, written);
      for (const value of known) add(phrase, written, value);
    });
  }
  for (const phrase of vocabulary.plain) if (!entries.has(phrase)) know(phrase, phrase);
  for (const phrase of vocabulary.doubtful) set(phrase, 'doubtful');
  for (const phrase of vocabulary.last) set(phrase, 'last');

  function set(phrase: string, mark: 'doubtful' | 'last'): void {
    const entry = entries.get(phrase);
    if (entry) entry[mark] = true;
  }

  let longest = 1;
  for (const phrase of entries.keys()) longest = Math.max(longest, phrase.split(' ').length);
  return {
    ...vocabulary,
    entries,
    longest,
    label: ({ facet, key }) => labels.get(facet)?.get(key),
    phrases: (value) => phrases.get(name(value)) ?? [],
    isSeldomStated: (value) => vocabulary.seldom.includes(name(value)),
    forms: (phrase) => forms.get(phrase) ?? [],
    told,
  };
}

/** Their values are the same on every site. */
export const fixedFacets: ReadonlySet<FacetKey> = new Set(['workplace', 'employment', 'advertised', 'ir35']);

/** Names, by the thousand. */
export const nameFacets: ReadonlySet<FacetKey> = new Set(['employer', 'place']);

/** Adverts often name these in their title alone. */
export const looseFacets: ReadonlySet<FacetKey> = new Set(['skill', 'seniority', 'industry']);

export function sameValue(a: Value, b: Value): boolean {
  return a.facet === b.facet && a.key === b.key;
}

function name({ facet, key }: Value): string {
  return `${facet}:${key}`;
}

function valueOf(line: string): FacetValue {
  const [label = '', key = slug(label)] = line.split('\t');
  return { key, label };
}
