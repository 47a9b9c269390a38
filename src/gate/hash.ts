import { hash as digest } from 'node:crypto';

/** White space and commas do not count: a feed parts the value of a fact from its detail by a comma. */
export function hash(words: string): number {
  let found = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code !== 32 && code !== 44) found = (Math.imul(found, 31) + code) | 0;
  }
  return found >>> 1;
}

/** A hash of 52 bits of a text or of its bytes in UTF-8, so that no two of a million texts are likely to share it. */
export function longHash(words: string | Buffer): number {
  return Number.parseInt(digest('sha1', words).slice(0, 13), 16);
}
