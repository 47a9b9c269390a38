import { manifestPath } from '#desk/manifest-file.ts';
import { manifest, manifestFiles, manifestRoles, type Named } from '#desk/manifest.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { gazetteer } from '#search/near/gazetteer.ts';
import { countriesInUse } from '#search/near/role-towns.ts';
import { pageList } from '#search/page-list.ts';
import { searchTable } from '#search/table/table.ts';
import { vocabulary } from '#search/vocabulary/vocabulary.ts';
import { towns } from '#towns.ts';

/**
 * What scripts of pages ask for, as JSON at `path`. It is made of nothing but `roles` and what the site says of itself;
 * without `roles`, of all that the catalogue holds but the texts of roles, and of no clock.
 */
export type DataFile = { path: string; roles?: readonly Named[]; data: () => unknown };

export function dataFiles(catalogue: Catalogue): DataFile[] {
  const manifests = Array.from({ length: manifestFiles(catalogue) }, (_, file) => ({
    path: manifestPath(file),
    roles: manifestRoles(catalogue, file),
    data: () => manifest(catalogue, file),
  }));
  return [
    // All open roles, with which a browser answers a search.
    { path: '/search/roles.json', data: () => searchTable(catalogue) },
    // With those that are no longer open; read when somebody asks for these as well.
    { path: '/search/closed-too.json', data: () => searchTable(catalogue, true) },
    // What the grammar of search knows beside the values that stand in the table of roles.
    {
      path: '/search/words.json',
      data: () => vocabulary(catalogue, ['place', 'employer', 'industry', 'skill']),
    },
    // Read when somebody asks for what is near a place.
    {
      path: '/search/places.json',
      data: () => gazetteer(catalogue, towns(countriesInUse(catalogue))),
    },
    // Employers, profiles, guides and skills by their names; read when their texts are searched.
    { path: '/search/pages.json', data: () => pageList(catalogue) },
    // How roles stand in this build, for the desk.
    ...manifests,
  ];
}
