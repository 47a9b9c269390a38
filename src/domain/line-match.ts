import type { Skill } from './skill.ts';
import { emptyWords, plainWords, wordFamily } from './word-family.ts';

/** By what two lines were taken for a pair: skills by name, words as the first line writes them. */
export type Grounds = { skills: string[]; words: string[] };

/** All of a skill that lines are matched by. */
export type NamedSkill = Pick<Skill, 'slug' | 'name' | 'aliases'>;

export type Pair<Line> = { one: Line; other: Line; by: Grounds };

/** How much of the weight of two lines must be shared, from 0 to 1: less when they share a skill. */
export const leastShared = { withSkill: 0.18, byWords: 0.22 };

/** How much more than a word a skill says. */
const skillWeight = 2;

/**
 * Pairs of lines that say much the same, no line in two of them. What two lines share is weighed against all
 * that they say; a word or skill weighs less the more lines have it, and two words or one skill must be shared.
 */
export function pairs<Line extends { text: string }>(
  ones: readonly Line[],
  others: readonly Line[],
  skills: readonly NamedSkill[],
): Pair<Line>[] {
  const read = reader(skills);
  const termsOf = (line: Line) => ({ line, terms: read(line.text) });
  const left = ones.map(termsOf);
  const right = others.map(termsOf);
  const weigh = weights([...left, ...right].map(({ terms }) => terms));
  const sizes = new Map([...left, ...right].map(({ terms }) => [terms, weigh(terms.keys())]));
  const taken = new Set<Line>();
  return left
    .flatMap((one) =>
      right.flatMap((other) => {
        const shared = sharedTerms(one.terms, other.terms);
        const withSkill = shared.some(isSkill);
        if (shared.length < 2 && !withSkill) return [];
        const score = weigh(shared) / Math.sqrt(sizes.get(one.terms)! * sizes.get(other.terms)!);
        return score < leastShared[withSkill ? 'withSkill' : 'byWords']
          ? []
          : [{ one, other, shared, score }];
      }),
    )
    .sort((a, b) => b.score - a.score)
    .flatMap(({ one, other, shared }) => {
      if (taken.has(one.line) || taken.has(other.line)) return [];
      taken.add(one.line).add(other.line);
      const written = (term: string) => one.terms.get(term)!.written;
      const by = {
        skills: shared.filter(isSkill).map(written),
        words: shared.filter((term) => !isSkill(term)).map(written),
      };
      return [{ one: one.line, other: other.line, by }];
    });
}

/** Finds in a line which of some skills it names, in the order of the line; the same finding as for pairs. */
export function skillReader(skills: readonly NamedSkill[]): (text: string) => string[] {
  const read = reader(skills);
  return (text) => [...read(text).keys()].filter(isSkill).map((term) => term.slice('skill:'.length));
}

/** What a line speaks of: families of words, and skills as `skill:` with their slug. */
type Terms = Map<string, { written: string; families: string[] }>;

function isSkill(term: string): boolean {
  return term.startsWith('skill:');
}

/** What both lines speak of; words by which a shared skill was found do not count once more. */
function sharedTerms(one: Terms, other: Terms): string[] {
  const shared: string[] = [];
  for (const term of one.keys()) if (other.has(term)) shared.push(term);
  if (!shared.some(isSkill)) return shared;
  const inSkills = new Set(shared.filter(isSkill).flatMap((term) => one.get(term)!.families));
  return shared.filter((term) => !inSkills.has(term));
}

/**
 * Reads what a line speaks of. A skill is found by its name in any order ("monitoring of models"), and word
 * for word by what else people call it.
 */
function reader(skills: readonly NamedSkill[]): (text: string) => Terms {
  const byFirst = Map.groupBy([...new Set(skills)].flatMap(phrases), ({ families }) => families[0]);
  return (text) => {
    const words = plainWords(text);
    const families = familiesOf(words);
    const terms: Terms = new Map();
    for (const [at, written] of words.entries()) {
      const family = families[at]!;
      if (!isEmpty(family) && !terms.has(family)) terms.set(family, { written, families: [] });
    }
    for (const [at, family] of families.entries())
      for (const phrase of byFirst.get(family) ?? []) {
        const stands = phrase.anyOrder
          ? phrase.families.every((one) => families.includes(one))
          : phrase.families.every((one, offset) => families[at + offset] === one);
        if (stands && !terms.has(phrase.term))
          terms.set(phrase.term, { written: phrase.name, families: phrase.families });
      }
    return terms;
  };
}

type Phrase = { term: string; name: string; families: string[]; anyOrder: boolean };

const known = new WeakMap<NamedSkill, Phrase[]>();

/** All by which a skill is found in a line. */
function phrases(skill: NamedSkill): Phrase[] {
  const found = known.get(skill);
  if (found) return found;
  const { slug, name, aliases } = skill;
  const made = [name, ...aliases].map((phrase, at) => ({
    term: `skill:${slug}`,
    name,
    families: familiesOf(plainWords(phrase)),
    anyOrder: at === 0,
  }));
  known.set(skill, made);
  return made;
}

/** Word by word; a word that joins no lines is marked, so that it counts inside the name of a skill alone. */
function familiesOf(words: readonly string[]): string[] {
  return words.map((word) => (emptyWords.has(word) ? `=${word}` : wordFamily(word)));
}

function isEmpty(family: string): boolean {
  return family.startsWith('=');
}

/** The weight of terms together: of each the rarer it is among the lines the more. */
function weights(lines: readonly Terms[]): (terms: Iterable<string>) => number {
  const count = new Map<string, number>();
  for (const terms of lines) for (const term of terms.keys()) count.set(term, (count.get(term) ?? 0) + 1);
  const weight = new Map<string, number>();
  for (const [term, times] of count)
    weight.set(term, (isSkill(term) ? skillWeight : 1) * Math.log(lines.length / times + 0.5));
  return (terms) => {
    let total = 0;
    for (const term of terms) total += weight.get(term)!;
    return total;
  };
}
