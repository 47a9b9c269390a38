import type { FacetKey } from '#domain/facets.ts';
import type { PayPeriod } from '#domain/pay-period.ts';

/** What is searched for: the state of the page, the URL and the form alike. */
export type Query = Wanted & {
  /** Switches of the form, never set by words. */
  show: { unstatedPay: boolean; estimates: boolean; closed: boolean };
  sort: 'best' | 'newest' | 'closing' | 'pay' | 'near';
};

/** The part of a query that words can say. Everything in it must hold. */
export type Wanted = {
  /** What is left after the grammar: every clause must match. */
  clauses: Clause[];
  /** Any of the values of a facet, for each facet named. */
  chosen: Values;
  /** None of these values. */
  without: Values;
  /** Pay of at least so much, in one currency. */
  pay?: WantedPay | undefined;
  /** How long a contract runs. */
  contract?: { leastMonths?: number; mostMonths?: number } | undefined;
  /** Days, today included: 1 is today alone, 7 is this week. */
  postedWithin?: number | undefined;
  /** Days, today included: 1 is today alone, 7 is this week. */
  closingWithin?: number | undefined;
  /** `place` is the label of a place of the site, or what was written. */
  near?: Near | undefined;
};

export type Values = Partial<Record<FacetKey, string[]>>;
export type Value = { facet: FacetKey; key: string };
export type WantedPay = { currency: string; per: PayPeriod; least: number };
export type Near = { place: string; distance: number; unit: 'miles' | 'km' };

/** One of the alternatives must match; where `excluded`, it must not. */
export type Clause = { alternatives: Term[]; excluded: boolean };

/**
 * Words as `words` makes them: in this order and unbroken in a `phrase`. A term with a `value` matches
 * what has the value and, unless `words` is empty, also what has the words: an advert for a "Senior
 * Python Developer" may name neither its level nor its skills. `forms` are other ways to write the words.
 */
export type Term = { words: string[]; phrase: boolean; value?: Value; forms?: string[][] };
