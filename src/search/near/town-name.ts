import { words } from '#search/words.ts';

/** The same for all ways to write a name: "stoke on trent". */
export function nameKey(name: string): string {
  // Most names are plain, and there are many.
  return plain.test(name) ? name.toLowerCase().replaceAll('-', ' ') : words(name).join(' ');
}

/** "Hull" is one of "Kingston upon Hull". */
export function isShortForm(other: string, name: string): boolean {
  const own = words(name);
  const short = words(other);
  return short.length < own.length && short.every((word) => own.includes(word));
}

const plain = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
