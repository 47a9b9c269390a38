import type { Feed } from './feed.ts';
import { rfc3339 } from './feed-date.ts';
import { itemHtml, type FeedItem } from './feed-item.ts';
import type { JobExtension } from './job-extension.ts';
import { madeOnce } from './made-once.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); what is `undefined` is not written. */
export type JsonFeed = {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  next_url: string | undefined;
  description: string;
  language: string;
  authors: { name: string; url?: string | undefined }[];
  items: JsonFeedItem[];
};

export type JsonFeedItem = {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified: string;
  authors: { name: string }[];
  tags: string[] | undefined;
  _job: JobExtension;
};

/** The text of a feed: `self` is its own address and `next` that of the older roles, if there are more. */
export function jsonFeed(feed: Feed, self: string, next?: string): string {
  const empty: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    next_url: next,
    description: feed.description,
    language: feed.language,
    authors: [feed.author],
    items: [],
  };
  const items = feed.items.map((item) => itemText(item, feed.timeZone));
  return JSON.stringify(empty).replace(/\]\}$/, () => `${items.join(',')}]}`);
}

const itemText = madeOnce((item: FeedItem, timeZone: string) => JSON.stringify(jsonFeedItem(item, timeZone)));

function jsonFeedItem(item: FeedItem, timeZone: string): JsonFeedItem {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: itemHtml(item),
    date_published: rfc3339(item.posted, timeZone),
    date_modified: rfc3339(item.updated, timeZone),
    authors: [{ name: item.author }],
    tags: item.tags.length > 0 ? item.tags : undefined,
    _job: item.job,
  };
}
