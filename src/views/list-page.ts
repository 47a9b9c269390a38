import { breadcrumbs } from './breadcrumbs.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';

export type ListItem = { name: string; path: string; note: string };
export type ListGroup<Item> = { heading: string; items: Item[] };

/** The head of a page that lists all of a kind, one step below the home page. */
export function listHead(title: string, path: string, siteName: string, description: string): PageHead {
  return {
    title: pageTitle(title, siteName),
    description: pageDescription(description),
    path,
    crumbs: breadcrumbs({ name: title, path }),
  };
}
