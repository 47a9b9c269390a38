import type { FacetKey } from '#domain/facets.ts';
import { amountText } from '#search/measures/amounts.ts';
import { stretchTexts } from '#search/measures/stretches.ts';
import type { Clause, Value, Values, Wanted } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';
import { reading } from './reading.ts';

/**
 * A text that reads to the same: in plain words where they are not mistaken, else with "facet:key" or "facet~key"
 * for values and semicolons between the parts. Where it is longer than a text may be, the end of it is not read.
 */
export function phrasing(wanted: Wanted, lexicon: Lexicon): string {
  const plain = parts(wanted, lexicon, (value) => nameOf(value, lexicon)).join(' ');
  const read = reading(plain, lexicon).wanted;
  return JSON.stringify(sorted(read)) === JSON.stringify(sorted(wanted))
    ? plain
    : parts(wanted, lexicon, ({ facet, key }, sign) => facet + sign + key, true).join('; ');
}

type Name = (value: Value, sign: ':' | '~') => string;

function parts(wanted: Wanted, { currency }: Lexicon, name: Name, strict = false): string[] {
  const { clauses, chosen, without, pay, near } = wanted;
  return [
    ...listed(chosen).map((values) => values.map((value) => name(value, ':')).join(' or ')),
    ...clauses.map((clause) => clauseText(clause, name, strict)),
    ...listed(without).flatMap((values) =>
      values.map((value) => `-${name(value, ':').replace(/^(?:in|from) /, '')}`),
    ),
    ...(pay ? [amountText(pay, currency)] : []),
    ...stretchTexts(wanted),
    ...(near ? [`within ${near.distance} ${near.unit} of ${near.place}`] : []),
  ];
}

function listed(values: Values): Value[][] {
  // Its keys are those of facets.
  return (Object.entries(values) as [FacetKey, string[]][]).map(([facet, keys]) =>
    keys.map((key) => ({ facet, key })),
  );
}

function clauseText({ alternatives, excluded }: Clause, name: Name, strict: boolean): string {
  const not = excluded ? '-' : '';
  return alternatives
    .map(({ words, phrase, value }) => {
      const text = words.join(' ');
      if (value) return not + name(value, words.length > 0 ? '~' : ':');
      return not + (phrase && (strict || words.length > 1) ? `"${text}"` : text);
    })
    .join(' or ');
}

function nameOf(value: Value, { label, phrases }: Lexicon): string {
  if (value.facet === 'place') return `in ${label(value)}`;
  if (value.facet === 'employer') return `from ${label(value)}`;
  return value.facet === 'seniority' || value.facet === 'employment'
    ? (phrases(value)[0] ?? '')
    : (label(value) ?? '');
}

/** The order in which values were chosen says nothing. */
function sorted(wanted: Wanted): Wanted {
  const inOrder = (values: Values) =>
    Object.fromEntries(
      Object.entries(values)
        .map(([facet, keys]) => [facet, keys.toSorted()])
        .sort(),
    );
  const { clauses, chosen, without, pay, contract, postedWithin, closingWithin, near } = wanted;
  return {
    clauses,
    chosen: inOrder(chosen),
    without: inOrder(without),
    pay,
    contract,
    postedWithin,
    closingWithin,
    near,
  };
}
