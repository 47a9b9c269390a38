/** A copy of its own: a piece cut out of a page would keep all of the page in memory. */
export function own(text: string): string {
  return Buffer.from(text).toString();
}
