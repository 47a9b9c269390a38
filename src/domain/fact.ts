import type { CalendarDate } from './calendar-date.ts';

/** Who vouches for a stated fact, and through whose listing it reached this site when not directly. */
export type Voice = { who: 'employer' | 'recruiter'; name: string; via?: string };

export type Stated<T> = { kind: 'stated'; value: T; by: Voice };
export type Estimated<T> = { kind: 'estimated'; value: T; by: string | undefined; on?: CalendarDate };
export type Derived<T> = { kind: 'derived'; value: T; assumption: string };
export type Unknown = { kind: 'unknown' };

/**
 * A fact never travels without its kind. Code that may publish only what the employer says asks for
 * `Stated<T>`, so that the compiler refuses an estimate.
 */
export type Fact<T> = Stated<T> | Estimated<T> | Derived<T> | Unknown;
export type FactKind = Fact<unknown>['kind'];

export const unknown: Unknown = { kind: 'unknown' };

/** Stated when there is a value; unknown when there is none or an empty list. */
export function stated<T>(value: T | undefined, by: Voice): Stated<T> | Unknown {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return unknown;
  return { kind: 'stated', value, by };
}

/** The value of a stated fact, and nothing for every other kind. */
export function statedValue<T>(fact: Fact<T>): T | undefined {
  return fact.kind === 'stated' ? fact.value : undefined;
}
