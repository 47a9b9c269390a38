import type { FeedItem } from './feed-item.ts';

/** What is written of an item in one form: most stand in many feeds, all of one site and so of one time zone. */
export function madeOnce(
  make: (item: FeedItem, timeZone: string) => string,
): (item: FeedItem, timeZone: string) => string {
  const known = new WeakMap<FeedItem, string>();
  return (item, timeZone) => {
    const made = known.get(item) ?? make(item, timeZone);
    known.set(item, made);
    return made;
  };
}
