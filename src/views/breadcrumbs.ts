import type { Crumb } from '#domain/crumb.ts';
import { paths } from '#domain/paths.ts';

/** The trail to a page: home, then the steps given. */
export function breadcrumbs(...steps: [Crumb, ...Crumb[]]): Crumb[] {
  return [{ name: 'Home', path: paths.home }, ...steps];
}
