/**
 * An id in at most so many characters: as it is when it fits; else its beginning and a number that follows
 * from the whole of it (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), always the same.
 */
export function shortened(id: string, most: number): string {
  if (id.length <= most) return id;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const mark = `-${hash.toString(16).padStart(8, '0')}`;
  return id.slice(0, most - mark.length) + mark;
}
