import type { Catalogue } from '#domain/catalogue.ts';
import {
  advertisedLabels,
  employmentLabels,
  ir35Labels,
  seniorityLabels,
  workplaceLabels,
} from '#domain/facet-labels.ts';
import {
  facetOptions,
  facets,
  findables,
  type Facet,
  type FacetKey,
  type FacetValue,
  type Findable,
} from '#domain/facets.ts';
import { statedValue } from '#domain/fact.ts';
import type { Role } from '#domain/role.ts';
import { slug } from '#domain/slug.ts';
import { words } from '#search/words.ts';
import { doubt } from './doubt.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { shortForms } from './short-forms.ts';
import { lastWords, partsOfCountries, valueWords } from './value-words.ts';

/** What the grammar of search knows of a site's content. Plain and small: it is sent to the browser. */
export type Vocabulary = {
  /** BCP 47, for amounts in labels. */
  language: string;
  /** Of an amount without one: the currency that most adverts state, if any states pay. */
  currency?: string;
  /** Of a distance without one. */
  unit: 'miles' | 'km';
  /** "Label", or "Label⇥key" where the key is not the label as a slug. */
  values: Partial<Record<FacetKey, string[]>>;
  /** What else people type for a value, by its key. */
  words: Partial<Record<FacetKey, Record<string, readonly string[]>>>;
  /** Phrases that say a value only with a cue ("in Reading") or as they are written ("R"). */
  doubtful: string[];
  /** "facet:key" of the values that more adverts name in their title alone than state. */
  seldom: string[];
  /** Phrases that begin with the words of a value and say none. */
  plain: readonly string[];
  /** Words that say a value only where no other word follows. */
  last: readonly string[];
  /** Phrases that say the same. */
  forms: (readonly string[])[];
};

/** `leftOut` are facets whose values whoever reads the vocabulary has from elsewhere. */
export function vocabulary(catalogue: Catalogue, leftOut: readonly FacetKey[] = []): Vocabulary {
  const { site, skills, employers, openRoles } = catalogue;
  const found = findables(catalogue);
  const currency = mainCurrency(openRoles);
  const whole: Vocabulary = {
    language: site.language,
    ...(currency === undefined ? {} : { currency }),
    unit: measuredInMiles.has(new Intl.Locale(site.language).maximize().region ?? '') ? 'miles' : 'km',
    values: Object.fromEntries(
      facets
        .filter(({ key }) => !saidOtherwise.has(key))
        .map((facet: Facet) => [facet.key, valuesOf(facet, found).map(line)]),
    ),
    words: {
      ...valueWords,
      place: partsOfCountries,
      employer: Object.fromEntries(
        employers.flatMap(({ slug: key, name, legalName }) =>
          legalName === undefined || legalName.startsWith(name) ? [] : [[key, [legalName]]],
        ),
      ),
      skill: Object.fromEntries(
        skills.flatMap(({ slug: key, aliases }) => (aliases.length > 0 ? [[key, aliases]] : [])),
      ),
    },
    doubtful: [],
    seldom: [],
    plain: [],
    last: lastWords,
    forms: [],
  };
  const forms = usefulForms(lexicon(whole), openRoles);
  const doubts = doubt(openRoles, lexicon({ ...whole, forms }));
  const values = Object.entries(whole.values).filter(([key]) => !leftOut.some((left) => left === key));
  return { ...whole, values: Object.fromEntries(values), ...doubts, forms };
}

/** Days and amounts have a grammar; kinds of pages are not what roles are sorted out by. */
const saidOtherwise = new Set<FacetKey>(['kind', 'pay']);
const measuredInMiles = new Set(['GB', 'US', 'LR', 'MM']);

/** Those that occur; of the facets that are the same on every site, all. */
function valuesOf(facet: Facet, found: readonly Findable[]): FacetValue[] {
  const options = facetOptions(facet, found);
  const fixed = new Map<string, Record<string, string>>(Object.entries(fixedLabels)).get(facet.key);
  return fixed === undefined ? options : Object.entries(fixed).map(([key, label]) => ({ key, label }));
}

const fixedLabels = {
  workplace: workplaceLabels,
  employment: employmentLabels,
  seniority: seniorityLabels,
  advertised: advertisedLabels,
  ir35: ir35Labels,
} satisfies Partial<Record<FacetKey, Record<string, string>>>;

function line({ key, label }: FacetValue): string {
  return slug(label) === key ? label : `${label}\t${key}`;
}

/** Rows of which the site knows one phrase, as a value or in a title. */
function usefulForms({ entries }: Lexicon, roles: readonly Role[]): Vocabulary['forms'] {
  const titles = new Set(roles.map(({ title }) => ` ${words(title).join(' ')} `));
  const text = [...titles].join('\n');
  return shortForms.filter((row) =>
    row
      .map((written) => words(written).join(' '))
      .some((phrase) => entries.has(phrase) || text.includes(` ${phrase} `)),
  );
}

function mainCurrency(roles: readonly Role[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pay } of roles) {
    const currency = statedValue(pay)?.currency;
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
