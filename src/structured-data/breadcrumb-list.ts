import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Crumb } from '#domain/crumb.ts';
import type { Site } from '#domain/site.ts';

/**
 * The trail with the page itself as its last step, which needs no address. `undefined` for fewer than two
 * steps (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function breadcrumbList(crumbs: readonly Crumb[], site: Site): BreadcrumbListLeaf | undefined {
  if (crumbs.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      ...(index < crumbs.length - 1 ? { item: new URL(path, site.url).href } : {}),
    })),
  };
}
