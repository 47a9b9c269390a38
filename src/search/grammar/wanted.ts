import type { FacetKey } from '#domain/facets.ts';
import type { Clause, Term, Value, Values, Wanted } from '#search/query.ts';
import { looseFacets as loose, type Lexicon } from '#search/vocabulary/lexicon.ts';
import type { Item } from './items.ts';

type Said = Extract<Item, { kind: 'values' | 'words' }>;

/**
 * What the items of a text ask for together. A skill is a clause that the words of a title may match as well:
 * an advert for a "Machine Learning Engineer" may not name machine learning among its skills. So is a level or
 * an industry beside other words ("senior python developer"), or where adverts seldom state it; else it is
 * chosen, and so is what is said exactly. Two skills in words are both wanted; two values of any other facet are
 * alternatives.
 */
export function wantedOf(items: readonly Item[], lexicon: Lexicon): Wanted {
  const wanted: Wanted = { clauses: [], chosen: {}, without: {} };
  const groups: Said[][] = [];
  for (const item of items) {
    if (item.kind === 'wanted') Object.assign(wanted, item.wanted);
    if (item.kind !== 'values' && item.kind !== 'words') continue;
    if (item.excluded) groups.push(...excluded(item, wanted.without));
    else if (item.or && groups.at(-1) && items[items.indexOf(item) - 1] === groups.at(-1)!.at(-1))
      groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  const clauses: (Clause & { facet?: FacetKey | undefined })[] = [];
  for (const group of groups) {
    const facet = facetOf(group);
    if (facet !== undefined && !group.some(isLoose) && !group[0]!.excluded)
      choose(wanted.chosen, valuesOf(group));
    else {
      const clause = { alternatives: alternatives(group, lexicon), excluded: group[0]!.excluded, facet };
      if (!clauses.some((other) => JSON.stringify(other) === JSON.stringify(clause))) clauses.push(clause);
    }
  }
  const told = clauses.filter((clause) => !clause.excluded);
  const words = told.some(({ alternatives: any }) => any.some(({ value }) => value === undefined));
  for (const { facet, ...clause } of clauses) {
    const values = clause.alternatives.flatMap(({ value }) => value ?? []);
    const stated = facet !== undefined && !values.some(lexicon.isSeldomStated);
    if (clause.excluded || words || !stated || facet === 'skill') wanted.clauses.push(clause);
    else choose(wanted.chosen, values);
  }
  return wanted;
}

/** The one facet of which all in the group are values. */
function facetOf(group: Said[]): FacetKey | undefined {
  const facets = group.flatMap((item) =>
    item.kind === 'values' ? item.values.map(({ facet }) => facet) : [undefined],
  );
  return new Set(facets).size === 1 ? facets[0] : undefined;
}

/** Whether an advert may answer it by words. */
function isLoose(item: Said): boolean {
  return item.kind === 'words' || (!item.exact && item.values.some(({ facet }) => loose.has(facet)));
}

function valuesOf(group: Said[]): Value[] {
  return group.flatMap((item) => (item.kind === 'values' ? item.values : []));
}

function excluded(item: Said, without: Values): Said[][] {
  if (item.kind === 'words') return [[item]];
  const each = item.values.map((value) => ({ ...item, values: [value] }));
  choose(without, valuesOf(each.filter((one) => !isLoose(one))));
  return each.filter(isLoose).map((one) => [one]);
}

function choose(chosen: Values, values: readonly Value[]): void {
  for (const { facet, key } of values) chosen[facet] = [...new Set([...(chosen[facet] ?? []), key])];
}

function alternatives(group: Said[], lexicon: Lexicon): Term[] {
  const terms = group.flatMap((item) =>
    item.kind === 'values'
      ? item.values.map((value) => valueTerm(value, item.exact, lexicon))
      : [wordTerm(item, lexicon)],
  );
  return terms.filter(
    (term, at) => terms.findIndex((other) => JSON.stringify(other) === JSON.stringify(term)) === at,
  );
}

function valueTerm(value: Value, exact: boolean, { phrases }: Lexicon): Term {
  if (exact || !loose.has(value.facet)) return { words: [], phrase: false, value };
  const [first = [], ...others] = phrases(value).map((phrase) => phrase.split(' '));
  return { words: first, phrase: first.length > 1, value, ...(others.length > 0 ? { forms: others } : {}) };
}

function wordTerm({ words, phrase }: { words: string[]; phrase: boolean }, { forms }: Lexicon): Term {
  const others = phrase ? [] : forms(words.join(' ')).map((form) => form.split(' '));
  return { words, phrase, ...(others.length > 0 ? { forms: others } : {}) };
}
