/** White space and commas do not count: a feed parts the value of a fact from its detail by a comma. */
export function hash(words: string): number {
  let found = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code !== 32 && code !== 44) found = (Math.imul(found, 31) + code) | 0;
  }
  return found >>> 1;
}

/** A hash of 53 bits, so that no two of a million texts are likely to share it. */
export function longHash(words: string): number {
  let one = 0;
  let other = 7;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    one = (Math.imul(one, 31) + code) | 0;
    other = (Math.imul(other, 65599) + code) | 0;
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}
