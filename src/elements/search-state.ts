import type { FacetKey } from '#domain/facets.ts';
import type { Query, Values } from '#search/query.ts';

/** What was asked: the state of the page, the form and the URL alike. Words are read from `text` each time. */
export type SearchState = {
  text: string;
  /** Keys of the values that were chosen in the form. */
  chosen: Values;
  /** Days. */
  posted: number | undefined;
  closing: number | undefined;
  also: readonly Also[];
  sort: Query['sort'];
  /** How many results were asked for. */
  shown: number;
};

/** What is shown only when asked for. */
export const alsos = ['unstated-pay', 'estimates', 'unplaced', 'closed'] as const;
export type Also = (typeof alsos)[number];

const sorts = ['best', 'newest', 'closing', 'pay', 'near'] as const satisfies readonly Query['sort'][];
export const perPage = 20;
const mostShown = 1000;
const longestText = 200;
const mostValues = 50;

/** Reads the parameters of a URL; what is unknown is left out, what is too long is cut. */
export function searchState(fields: URLSearchParams, facets: readonly FacetKey[]): SearchState {
  const days = (name: string) => [1, 7, 30].find((one) => String(one) === fields.get(name));
  const chosen = facets.map(
    (key) => [key, [...new Set(fields.getAll(key))].filter(Boolean).slice(0, mostValues)] as const,
  );
  return {
    text: plainText(fields.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    posted: days('posted'),
    closing: days('closing'),
    also: alsos.filter((one) => fields.getAll('also').includes(one)),
    sort: sorts.find((one) => one === fields.get('sort')) ?? 'best',
    shown: shownCount(Number(fields.get('shown'))),
  };
}

/** What was typed, without halves of characters and what is beyond the end of a sensible query. */
export function plainText(text: string): string {
  return [...text.slice(0, 4 * longestText).toWellFormed()].slice(0, longestText).join('');
}

/** The state as the end of a URL, with its question mark; empty when nothing is asked. */
export function queryString({ text, chosen, posted, closing, also, sort, shown }: SearchState): string {
  const fields = new URLSearchParams();
  if (text.trim() !== '') fields.set('q', text.trim());
  for (const [key, values] of Object.entries(chosen)) for (const value of values) fields.append(key, value);
  if (posted !== undefined) fields.set('posted', String(posted));
  if (closing !== undefined) fields.set('closing', String(closing));
  for (const one of also) fields.append('also', one);
  if (sort !== 'best') fields.set('sort', sort);
  if (shown > perPage) fields.set('shown', String(shown));
  return fields.size > 0 ? `?${fields}` : '';
}

/** Whether there is nothing to answer, so that the page stays as it came. */
export function asksNothing({ text, chosen, posted, closing, also, sort }: SearchState): boolean {
  return (
    text.trim() === '' &&
    Object.values(chosen).every((values) => values.length === 0) &&
    posted === undefined &&
    closing === undefined &&
    !also.includes('closed') &&
    sort === 'best'
  );
}

function shownCount(asked: number): number {
  return asked > perPage && asked <= mostShown ? Math.ceil(asked / perPage) * perPage : perPage;
}
