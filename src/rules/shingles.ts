import type { BodyNode } from '#domain/body.ts';

const length = 4;

/**
 * Hashes of every four words in a row of a text, as often as they stand there; capitals and signs do not
 * count. Texts that share most of these are the same text with few changes
 * (https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf).
 */
export function shingles(nodes: readonly BodyNode[]): Int32Array {
  const words = wordHashes(nodes);
  const found = new Int32Array(Math.max(0, words.length - length + 1));
  for (let at = 0; at < found.length; at++) {
    const hash = mixed(mixed(mixed(words[at]!, words[at + 1]!), words[at + 2]!), words[at + 3]!);
    found[at] = inSmallInteger(hash);
  }
  return found;
}

/** A hash of all words of a text in their order. */
export function wordsHash(text: string | readonly BodyNode[]): number {
  return jointHash(wordHashes(typeof text === 'string' ? [{ type: 'text', value: text }] : text));
}

/** One hash for several in their order. */
export function jointHash(hashes: Int32Array): number {
  return inSmallInteger(hashes.reduce(mixed, seed));
}

/** How much of two texts is the same, from 0 to 1, by the shingles of each in order. */
export function resemblance(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  let all = 0;
  for (let [at, there] = [0, 0]; at < one.length || there < other.length; all++) {
    const least = Math.min(one[at] ?? Infinity, other[there] ?? Infinity);
    if (one[at] === other[there]) shared++;
    // As often as it stands in a text, it counts once.
    while (one[at] === least) at++;
    while (other[there] === least) there++;
  }
  return shared === 0 ? 0 : shared / all;
}

const seed = 0x811c9dc5 | 0;

/** Of letters and digits of ASCII: their lower case. Of all else there: 0. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** For the words of one text: no file that is read has more than 100 kB, and a word is a letter and a space. */
const room = new Int32Array(50_000);

function wordHashes(nodes: readonly BodyNode[]): Int32Array {
  return room.slice(0, hashWords(nodes, 0));
}

/** Writes the hash of each word into the room from `count` on, and says how many are there then. */
function hashWords(nodes: readonly BodyNode[], count: number): number {
  for (const node of nodes)
    count = node.type === 'text' ? hashText(node.value, count) : hashWords(node.children, count);
  return count;
}

function hashText(text: string, count: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? plain[code]! : isLetterBeyond(code) ? code : 0;
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
    else if (hash !== seed) {
      room[count++] = hash;
      hash = seed;
    }
  }
  if (hash !== seed) room[count++] = hash;
  return count;
}

/** Dashes, quotation marks and spaces are none. */
function isLetterBeyond(code: number): boolean {
  return code > 191 && (code < 0x2000 || code > 0x206f) && code !== 0xfeff;
}

function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x85ebca6b);
  return next ^ (next >>> 13);
}

/** Numbers of up to 30 bits take no memory of their own. */
function inSmallInteger(hash: number): number {
  return hash >>> 2;
}
