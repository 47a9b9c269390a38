/**
 * Fourteen letters and digits that differ when texts differ, for telling versions apart; not for keeping
 * anything safe. Two rounds of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) from different starts.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ (text.charCodeAt(at) & 0xff), 0x01000193);
        hash = Math.imul(hash ^ (text.charCodeAt(at) >>> 8), 0x01000193);
      }
      return (hash >>> 0).toString(36).padStart(7, '0');
    })
    .join('');
}
