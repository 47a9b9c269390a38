import type { Catalogue } from '#domain/catalogue.ts';
import { facets, inOrder, type Facet } from '#domain/facets.ts';
import { listings, type Listing } from '#domain/listing.ts';
import { paths } from '#domain/paths.ts';

export type BrowseGroup = {
  label: string;
  links: { name: string; path: string; count: number }[];
  /** Where all values of the group stand, when they are not all here. */
  all: { name: string; path: string } | undefined;
};

const most = 12;
const indexes: Record<string, { name: string; path: string }> = {
  employer: { name: 'All employers', path: paths.employers },
  skill: { name: 'All skills', path: paths.skills },
};

/** Every facet whose values have pages, with the values that do: the filters of those without scripts. */
export function browse(catalogue: Catalogue): BrowseGroup[] {
  const all = listings(catalogue).filter(({ roles }) => roles.length > 0);
  const pages = all.filter(({ of }) => of.length === 1);
  const byFacet = facets
    .map((facet: Facet) => {
      const options = pages.flatMap(({ of: [first], path, roles }) =>
        first?.facet === facet.key ? [{ ...first.value, path, count: roles.length }] : [],
      );
      const ordered = inOrder(facet.order, options);
      const index = indexes[facet.key];
      const shown = index ? ordered.slice(0, most) : ordered;
      return {
        label: facet.label,
        links: shown.map(({ label, path, count }) => ({ name: label, path, count })),
        all: index && ordered.length > most ? index : undefined,
      };
    })
    .filter(({ links }) => links.length > 0);
  return [...byFacet, ...byTime(all)];
}

function byTime(all: readonly Listing[]): BrowseGroup[] {
  const groups = Map.groupBy(
    all.filter(({ window }) => window !== undefined),
    ({ window }) => window!.label,
  );
  return [...groups].map(([label, found]) => ({
    label,
    links: found.map(({ window, path, roles }) => ({ name: window!.value, path, count: roles.length })),
    all: undefined,
  }));
}
