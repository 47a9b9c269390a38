/** Where the built site says something other than it may, in words for the person who must put it right. */
export type Fault = {
  /** The check that found it; its name is that of its file. */
  check: string;
  /** The page or file, as in the address bar. */
  page: string;
  /** The property, element or kind of thing that is wrong. */
  property: string;
  /** What the markup, feed or link says; `undefined` when it says nothing. */
  said: string | undefined;
  /** What the page, the content or the rest of the site says instead; `undefined` when nothing does. */
  shown: string | undefined;
  /** What to do about it. */
  remedy: string;
};

/** Makes the faults that one check finds on one page. */
export function faultOn(
  page: string,
  check: string,
): (property: string, said: string | undefined, shown: string | undefined, remedy: string) => Fault {
  return (property, said, shown, remedy) => ({ check, page, property, said, shown, remedy });
}

/** By page, then check, then property. */
export function byPage(a: Fault, b: Fault): number {
  return compare(a.page, b.page) || compare(a.check, b.check) || compare(a.property, b.property);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
