import type { Catalogue } from '#domain/catalogue.ts';
import { facetOptions, facets, findables, windows, type Facet, type Findable } from '#domain/facets.ts';
import { isOpen } from '#domain/role.ts';
import { longList, mostListed } from '#search/table/long-list.ts';
import { withPayBands } from '#search/table/pay-bands.ts';
import { rows } from '#search/table/rows.ts';
import { searchTable } from '#search/table/table.ts';
import type { SearchForm } from '#views/search-page.ts';

/** The form of a search for roles, or for `everything` on the site. */
export function searchForm(catalogue: Catalogue, everything: boolean): SearchForm {
  const all = known.get(catalogue) ?? formFacets(catalogue);
  known.set(catalogue, all);
  return {
    facets: everything ? all : all.filter(({ key }) => key !== 'kind'),
    windows: windows.map(({ key, label, days }) => ({
      key,
      label,
      options: Object.entries(days).map(([count, name]) => ({ days: count, label: name })),
    })),
    closed: catalogue.roles.some((role) => !isOpen(role)),
  };
}

type FormFacet = SearchForm['facets'][number];

/** They stand on several pages. */
const known = new WeakMap<Catalogue, FormFacet[]>();

function formFacets(catalogue: Catalogue): FormFacet[] {
  const found = findables(catalogue);
  const roles = found.filter(({ kind }) => kind === 'role');
  const table = withPayBands(rows(searchTable(catalogue)));
  return facets
    .map((facet: Facet) => ({
      // The keys of the table of facets.
      key: facet.key as FormFacet['key'],
      label: facet.label,
      page: facet.page?.path(':key'),
      ...options(facet, facet.key === 'kind' ? found : roles),
    }))
    .filter(({ options: { length } }) => length > 1);

  function options(facet: Facet, among: readonly Findable[]): Pick<FormFacet, 'long' | 'options'> {
    const all = facetOptions(facet, among);
    const list = Object.entries(table.facets).find(([key]) => key === facet.key)?.[1];
    if (!list || all.length <= mostListed)
      return { long: false, options: all.map((option) => ({ ...option, depth: 0 })) };
    const counts = new Int32Array(list.words.length);
    for (const code of list.codes) counts[code]! += 1;
    return { long: true, options: longList(list, counts) };
  }
}
