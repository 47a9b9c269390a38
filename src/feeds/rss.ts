import { escaped } from '#views/advert-html.ts';
import type { Feed } from './feed.ts';
import { rfc822 } from './feed-date.ts';
import type { FeedItem } from './feed-item.ts';
import { madeOnce } from './made-once.ts';
import { cdata, element, text, xmlDocument } from './xml.ts';

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), after its profile of good practice. `self` is its own
 * address. The facts and not the whole advert stand in it: JSON Feed has both.
 */
export function rss(feed: Feed, self: string): string {
  const { title, page, description, language, updated, timeZone, items } = feed;
  const link = { href: self, rel: 'self', type: 'application/rss+xml' };
  return xmlDocument(
    element(
      'rss',
      element(
        'channel',
        [
          element('title', text(title)),
          element('link', text(page)),
          element('description', text(description)),
          element('language', text(language)),
          element('lastBuildDate', rfc822(updated, timeZone)),
          element('atom:link', '', link),
          ...items.map((item) => itemText(item, timeZone)),
        ].join('\n'),
      ),
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      },
    ),
  );
}

const itemText = madeOnce(rssItem);

function rssItem({ id, url, title, summary, facts, posted, tags }: FeedItem, timeZone: string): string {
  return element(
    'item',
    [
      element('title', text(title)),
      element('link', text(url)),
      element('guid', text(id), { isPermaLink: String(id === url) }),
      element('pubDate', rfc822(posted, timeZone)),
      // Readers take it for HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
      element('description', text(escaped(summary))),
      element('content:encoded', cdata(facts)),
      ...tags.map((tag) => element('category', text(tag))),
    ].join('\n'),
  );
}
