/**
 * Fourteen letters and digits that differ when texts differ, for telling versions apart; not for keeping
 * anything safe. Two rounds of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) from different starts.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(Math.imul(one ^ (code & 0xff), 0x01000193) ^ (code >>> 8), 0x01000193);
    other = Math.imul(Math.imul(other ^ (code & 0xff), 0x01000193) ^ (code >>> 8), 0x01000193);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(36).padStart(7, '0')).join('');
}
