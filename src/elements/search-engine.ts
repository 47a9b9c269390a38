import { facets, type FacetKey } from '#domain/facets.ts';
import type { SearchQuery } from './search-query.ts';

export type Hit = { url: string; meta: Record<string, string>; excerpt: string };

/** What a query finds; `counts` say how many results a value has, or would have if it were chosen. */
export type Findings = {
  total: number;
  counts: Counts;
  hits: (from: number, to: number) => Promise<Hit[]>;
};
export type Counts = Record<FacetKey, Record<string, number>>;

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and its filters once; rejects when it cannot be loaded, and then tries again when asked again. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export async function find({ text, chosen, sort }: SearchQuery): Promise<Findings> {
  const engine = await loadEngine();
  const without = (left?: FacetKey) =>
    engine.search(text || null, {
      filters: Object.fromEntries(
        facets.flatMap(({ key }) =>
          key !== left && chosen[key].length > 0 ? [[key, { any: chosen[key] }]] : [],
        ),
      ),
      ...(sort === 'best' ? {} : { sort: sort === 'newest' ? { posted: 'desc' } : { closes: 'asc' } }),
    });
  const narrowed = facets.map(({ key }) => key).filter((key) => chosen[key].length > 0);
  const [found, ...others] = await Promise.all([without(), ...narrowed.map(without)]);
  const counts = facets.map(
    ({ key }) => [key, (others[narrowed.indexOf(key)] ?? found).filters[key] ?? {}] as const,
  );
  return {
    total: found.results.length,
    // The table of facets has a row for each key.
    counts: Object.fromEntries(counts) as Counts,
    hits: (from, to) => Promise.all(found.results.slice(from, to).map((result) => result.data())),
  };
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  // Pagefind publishes no types for the module that it writes.
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({
    excerptLength: 26,
    excerptEllipsis: '…',
    ranking: { pageLength: 0.2, termFrequency: 0.3, metaWeights },
  });
  // Counts come back empty from a search that precedes this.
  await engine.filters();
  return engine;
}

/** Words that say how a fact is shown must not be found as words of the page. */
const metaWeights = {
  title: 10,
  skills: 1,
  employer: 2,
  aliases: 1.5,
  kind: 0,
  payKind: 0,
  when: 0,
  summary: 0,
};

/** The part of https://pagefind.app/docs/api/ that is used here. */
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    text: string | null,
    options: { filters: Record<string, { any: string[] }>; sort?: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Hit> }[]; filters: Record<string, Record<string, number>> }>;
};
