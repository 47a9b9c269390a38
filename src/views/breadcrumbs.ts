import { paths } from '#domain/paths.ts';

/** One step from the home page to a page, the page itself last. */
export type Crumb = { name: string; path: string };

/** The trail to a page: home, then the steps given. */
export function breadcrumbs(...steps: [Crumb, ...Crumb[]]): Crumb[] {
  return [{ name: 'Home', path: paths.home }, ...steps];
}
