import { paths } from './paths.ts';

/** The forms in which a list of roles can be followed, with the name of each beside the list. */
export const feedFiles = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
  calendar: 'closing.ics',
} as const;

export type FeedForm = keyof typeof feedFiles;

/** The address of a list, whose pages end in a slash, as a feed. */
export function feedOf(path: string, form: FeedForm): string {
  return `${path}${feedFiles[form]}`;
}

/** The address of a further page of all roles in JSON; the first one is the feed itself. */
export function jsonFeedPage(page: number): string {
  return page === 1 ? feedOf(paths.roles, 'json') : `${paths.roles}feed/${page}.json`;
}

/** The address of a page of everything that is known of the open roles. */
export function rolesJson(page: number): string {
  return page === 1 ? '/roles.json' : `/roles/page/${page}.json`;
}
