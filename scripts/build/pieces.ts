import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { inFolder } from './write.ts';

/** A piece of a long file; `madeOf` tells pieces of one file apart, and is the same when the text is. */
export type Piece = { madeOf: string | undefined; text: () => string };

/** Where pieces stand in a file, in bytes, by what they are made of. */
export type Places = Map<string, readonly [from: number, to: number]>;

const atOnce = 1 << 20;
const encoder = new TextEncoder();

/**
 * Writes a file of which never more than a few pieces are there at once. Those that stand in the file that the last
 * build wrote are copied from it: to make them takes far longer. Returns where they are.
 */
export function writePieces(
  file: string,
  pieces: Iterable<Piece>,
  last?: { file: string; places: Places },
): Places {
  const places: Places = new Map();
  const into = inFolder(file, () => openSync(file, 'w'));
  const from = last && openSync(last.file, 'r');
  let at = 0;
  let made: Uint8Array[] = [];
  let size = 0;
  // What stands side by side in both files is copied as one.
  let [start, end] = [0, 0];
  const flush = () => {
    if (made.length > 0) writeAll(into, Buffer.concat(made));
    if (from !== undefined) copy(from, start, end, into);
    [made, size, start, end] = [[], 0, 0, 0];
  };
  try {
    for (const { madeOf, text } of pieces) {
      const there = madeOf === undefined ? undefined : last?.places.get(madeOf);
      const before = at;
      if (there) {
        if (there[0] !== end) {
          flush();
          start = there[0];
        }
        end = there[1];
        at += there[1] - there[0];
      } else {
        if (end > start || size > atOnce) flush();
        const bytes = encoder.encode(text());
        made.push(bytes);
        size += bytes.length;
        at += bytes.length;
      }
      if (madeOf !== undefined) places.set(madeOf, [before, at]);
    }
    flush();
  } finally {
    closeSync(into);
    if (from !== undefined) closeSync(from);
  }
  return places;
}

const memory = Buffer.allocUnsafe(atOnce);

function copy(from: number, start: number, end: number, into: number): void {
  for (let at = start; at < end;) {
    const read = readSync(from, memory, 0, Math.min(atOnce, end - at), at);
    if (read === 0) throw new Error('A feed of the last build became shorter while it was read.');
    writeAll(into, memory.subarray(0, read));
    at += read;
  }
}

function writeAll(into: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(into, bytes, done);
}
