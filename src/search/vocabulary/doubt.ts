import { facets, type FacetKey, type Findable } from '#domain/facets.ts';
import type { Role } from '#domain/role.ts';
import type { Value } from '#search/query.ts';
import { words } from '#search/words.ts';
import { fixedFacets, looseFacets, nameFacets, type Lexicon } from './lexicon.ts';
import { commonWords, otherMeanings } from './value-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Where the words of a value would hide adverts if they filtered. Doubtful: single letters, words of every
 * day, and names that stand in more titles of others than they have adverts ("target"). Seldom stated: levels
 * and industries that more adverts name in their title alone than state; skills in words never hide any. Plain:
 * "contract planner", where most adverts of that title state another kind of employment.
 */
export function doubt(
  roles: readonly Role[],
  lexicon: Lexicon,
): Pick<Vocabulary, 'doubtful' | 'seldom' | 'plain'> {
  const stating = new Map<string, number>();
  const silent = new Map<string, number>();
  const balance = new Map<string, number>();
  const begun = new Set([...lexicon.entries.keys()].map((phrase) => phrase.split(' ')[0]!));
  for (const role of roles) {
    const stated = statedBy(role);
    for (const value of stated) count(stating, value);
    for (const [phrase, next] of phrasesOf(words(role.title), lexicon.longest, begun)) {
      const values = lexicon.entries.get(phrase)?.values ?? [];
      if (!values.some((value) => stated.has(name(value)))) {
        count(silent, phrase);
        for (const value of values) count(silent, name(value));
      }
      const fixed = values.find(({ facet }) => weighedByNextWord.has(facet));
      if (!fixed || next === undefined || lexicon.entries.has(next)) continue;
      if ([...stated].some((value) => value.startsWith(`${fixed.facet}:`)))
        count(balance, `${phrase} ${next}`, stated.has(name(fixed)) ? -1 : 1);
    }
  }
  const isSilent = (said: string, values: Value[]) =>
    (silent.get(said) ?? 0) > sum(values.map((value) => stating.get(name(value)) ?? 0));
  const entries = [...lexicon.entries].filter(([, { values }]) => values.length > 0);
  const weighed = entries.flatMap(([, { values }]) =>
    values.filter(({ facet }) => facet !== 'skill' && looseFacets.has(facet)),
  );
  return {
    doubtful: entries.flatMap(([phrase, { values }]) => {
      if (values.every(({ facet }) => fixedFacets.has(facet))) return [];
      const everyday = phrase.length === 1 || commonWords.includes(phrase);
      const names = values.every(({ facet }) => nameFacets.has(facet));
      return everyday || (names && isSilent(phrase, values)) ? [phrase] : [];
    }),
    seldom: [...new Set(weighed.filter((value) => isSilent(name(value), [value])).map(name))],
    plain: [...otherMeanings, ...[...balance].filter(([, more]) => more > 0).map(([phrase]) => phrase)],
  };
}

function name({ facet, key }: Value): string {
  return `${facet}:${key}`;
}

const weighedByNextWord = new Set<FacetKey>(['workplace', 'employment']);

/** "facet:key" of all that an advert states. */
function statedBy(role: Role): Set<string> {
  const found: Findable = { kind: 'role', role };
  return new Set(
    facets.flatMap(({ key: facet, values }) => values(found).map(({ key }) => name({ facet, key }))),
  );
}

/** With the word that follows; only from words with which a phrase begins. */
function phrasesOf(
  said: string[],
  longest: number,
  begun: ReadonlySet<string>,
): [phrase: string, next: string | undefined][] {
  return said.flatMap((first, at) => {
    const most = begun.has(first) ? Math.min(longest, said.length - at) : 0;
    return Array.from({ length: most }, (_, more): [string, string | undefined] => {
      const to = at + more + 1;
      return [said.slice(at, to).join(' '), said[to]];
    });
  });
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
