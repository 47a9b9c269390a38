import { part } from './search-part.ts';

/** Writes words into a place, which is hidden while there are none. */
export function say(within: ParentNode, selector: string, text: string): void {
  const place = part(within, selector);
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
}
