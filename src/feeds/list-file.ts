import type { Catalogue } from '#domain/catalogue.ts';
import { feedOf, jsonFeedPage, type FeedForm } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import { atom } from './atom.ts';
import { calendar } from './calendar.ts';
import type { FeedList } from './feed-lists.ts';
import { feed, mostItems } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** A list in one of its forms, as the text of its file. */
export function listFile(list: FeedList, form: FeedForm, catalogue: Catalogue): string {
  const self = new URL(feedOf(list.path, form), catalogue.site.url).href;
  switch (form) {
    case 'rss':
      return rss(feed(list, catalogue), self);
    case 'atom':
      return atom(feed(list, catalogue), self);
    case 'json':
      return jsonPage(list, 1, catalogue);
    case 'calendar':
      return calendar(`${list.title}: closing dates`, list.roles, catalogue.site);
  }
}

/** How many pages the JSON Feed of all roles has; other lists have one. */
export function jsonPages({ path, roles }: FeedList): number {
  return path === paths.roles ? Math.max(1, Math.ceil(roles.length / mostItems)) : 1;
}

/** A page of a list as JSON Feed, which leads on to the next one; `page` counts from 1. */
export function jsonPage(list: FeedList, page: number, catalogue: Catalogue): string {
  const address = (path: string) => new URL(path, catalogue.site.url).href;
  const self = page === 1 ? feedOf(list.path, 'json') : jsonFeedPage(page);
  const next = page < jsonPages(list) ? address(jsonFeedPage(page + 1)) : undefined;
  return jsonFeed(feed(list, catalogue, page), address(self), next);
}

/** What a server should call each form. */
export const contentTypes: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json',
  calendar: 'text/calendar; charset=utf-8',
};
