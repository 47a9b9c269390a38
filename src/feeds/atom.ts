import type { Feed } from './feed.ts';
import { rfc3339 } from './feed-date.ts';
import type { FeedItem } from './feed-item.ts';
import { madeOnce } from './made-once.ts';
import { element, text, xmlDocument } from './xml.ts';

/**
 * Atom (https://www.rfc-editor.org/rfc/rfc4287). `self` is its own address and its id. The facts and not the
 * whole advert stand in it: JSON Feed has both.
 */
export function atom(feed: Feed, self: string): string {
  const { title, page, description, language, author, updated, timeZone, items } = feed;
  return xmlDocument(
    element(
      'feed',
      [
        element('id', text(self)),
        element('title', text(title)),
        element('subtitle', text(description)),
        element('updated', rfc3339(updated, timeZone)),
        element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
        element(
          'author',
          element('name', text(author.name)) + (author.url ? element('uri', text(author.url)) : ''),
        ),
        ...items.map((item) => itemText(item, timeZone)),
      ].join('\n'),
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    ),
  );
}

const itemText = madeOnce(entry);

function entry(
  { id, url, title, author, summary, facts, posted, updated, tags }: FeedItem,
  timeZone: string,
): string {
  return element(
    'entry',
    [
      element('id', text(id)),
      element('title', text(title)),
      element('link', '', { rel: 'alternate', type: 'text/html', href: url }),
      element('published', rfc3339(posted, timeZone)),
      element('updated', rfc3339(updated, timeZone)),
      element('author', element('name', text(author))),
      ...tags.map((term) => element('category', '', { term })),
      element('summary', text(summary)),
      element('content', text(facts), { type: 'html' }),
    ].join('\n'),
  );
}
