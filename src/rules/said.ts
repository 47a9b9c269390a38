import type { Passage, WrittenText } from '#content/written-text.ts';
import { ownWords } from './own-words.ts';

export type Said = {
  passage: Passage;
  /** In the words of the passage. */
  index: number;
  words: string;
  groups: Record<string, string | undefined>;
};

/**
 * Where an advert, in its own words, says what a global expression matches. The passages are searched as one
 * text, which is many times faster than each alone; no match reaches from one into another.
 */
export function* said(text: WrittenText, expression: RegExp): Generator<Said> {
  const { words } = joined(text);
  expression.lastIndex = 0;
  for (let found = expression.exec(words); found !== null; found = expression.exec(words)) {
    const next = expression.lastIndex;
    // A match may begin with the space before a passage.
    const start = found.index + found[0].length - found[0].trimStart().length;
    yield { ...saidIn(text, start), words: found[0].trim(), groups: found.groups ?? {} };
    expression.lastIndex = next;
  }
}

/** Which passage a place in all own words lies in. */
export function saidIn(text: WrittenText, index: number): Pick<Said, 'passage' | 'index'> {
  const { passages, starts } = joined(text);
  const at = lastAtMost(starts, index);
  return { passage: passages[at]!, index: index - starts[at]! };
}

/** All own words of an advert, passage by passage. */
export function allWords(text: WrittenText): string {
  return joined(text).words;
}

/** An end of a paragraph, and a character that no expression takes for a space. */
const between = '\n\n\u0000\n\n';

type Joined = { words: string; passages: Passage[]; starts: number[] };
const known = new WeakMap<WrittenText, Joined>();

function joined(text: WrittenText): Joined {
  const found = known.get(text);
  if (found) return found;
  const passages = ownWords(text);
  const starts: number[] = [];
  let length = 0;
  for (const { words } of passages) {
    starts.push(length);
    length += words.length + between.length;
  }
  const made = { words: passages.map(({ words }) => words).join(between), passages, starts };
  known.set(text, made);
  return made;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
