import { facets, type FacetKey } from '#domain/facets.ts';

/** What is searched for: the state of the page, the form and the URL alike. */
export type SearchQuery = {
  text: string;
  /** Keys of the values that were chosen; none means that the facet does not matter. */
  chosen: Record<FacetKey, string[]>;
  sort: SearchSort;
};

export const searchSorts = ['best', 'newest', 'closing'] as const;
export type SearchSort = (typeof searchSorts)[number];

const longestText = 200;
const mostValues = 50;

/** Reads the fields of a form or the parameters of a URL; what is unknown is left out, what is too long is cut. */
export function searchQuery(fields: URLSearchParams): SearchQuery {
  const text = [...(fields.get('q') ?? '').toWellFormed()].slice(0, longestText).join('').trim();
  const sort = searchSorts.find((one) => one === fields.get('sort')) ?? 'best';
  const chosen = facets.map(
    ({ key }) => [key, [...new Set(fields.getAll(key))].slice(0, mostValues)] as const,
  );
  // The table of facets has a row for each key.
  return { text, sort, chosen: Object.fromEntries(chosen) as SearchQuery['chosen'] };
}

/** The query as the end of a URL, with its question mark; empty when nothing is searched for. */
export function queryString({ text, chosen, sort }: SearchQuery): string {
  const fields = new URLSearchParams();
  if (text !== '') fields.set('q', text);
  for (const { key } of facets) for (const value of chosen[key]) fields.append(key, value);
  if (sort !== 'best') fields.set('sort', sort);
  return fields.size > 0 ? `?${fields}` : '';
}

/** Whether neither words nor filters narrow the search. */
export function asksNothing({ text, chosen }: SearchQuery): boolean {
  return text === '' && facets.every(({ key }) => chosen[key].length === 0);
}
