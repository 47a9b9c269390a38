import type { Passage, WrittenText } from '#content/written-text.ts';

export type TextMeasures = {
  /** Ends of sentences, colons and semicolons, and items of lists. */
  sentences: number;
  words: number;
  letters: number;
  /** How many of the letters are of other scripts than Latin. */
  foreign: number;
  /** The longest of the sentences, and where it starts. */
  longest: { passage: Passage; index: number; words: number } | undefined;
};

/** How much is in a text, without its headings. */
export function textMeasures(text: WrittenText): TextMeasures {
  const found = known.get(text) ?? measured(text);
  known.set(text, found);
  return found;
}

const known = new WeakMap<WrittenText, TextMeasures>();

function measured({ passages, source }: WrittenText): TextMeasures {
  const found: TextMeasures = { sentences: 0, words: 0, letters: 0, foreign: 0, longest: undefined };
  let [letters, foreign] = [0, 0];
  for (const passage of passages) {
    if (passage.kind === 'heading') continue;
    // The letters of a whole text are found faster than those of a part of it.
    const { offset } = passage;
    const last = offset + passage.words.length;
    let [words, start, inWord] = [0, offset, false];
    for (let at = offset; at <= last; at++) {
      const code = source.charCodeAt(at);
      const sign = at === last ? end : code < 128 ? signs[code]! : signBeyond(code);
      if (sign === letter) {
        if (!inWord) words++;
        inWord = true;
        letters++;
        if (code > lastOfLatin) foreign++;
      } else if (sign === space) {
        inWord = false;
      } else if (sign === end && words > 0 && (at >= last - 1 || isEnd(source, at))) {
        found.sentences++;
        found.words += words;
        if (words > (found.longest?.words ?? 0)) found.longest = { passage, index: start - offset, words };
        [words, start, inWord] = [0, at + 1, false];
      }
    }
  }
  if (found.longest !== undefined) found.longest.index += leadingSpace(found.longest);
  return { ...found, letters, foreign };
}

const [letter, space, end] = [1, 2, 3];
/** What each sign of ASCII is; 0 for those that part nothing, such as a hyphen. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/i.test(sign) ? letter : /\s/.test(sign) ? space : /[.!?:;]/.test(sign) ? end : 0;
});
const lastOfLatin = 0x24f;

/** Bullets end a sentence: they are those of lists that were pasted as one paragraph. */
function signBeyond(code: number): number {
  if (code === 0x2022 || code === 0xb7 || code === 0x25cf || code === 0x25aa) return end;
  if (code === 0xa0 || code === 0x2013 || code === 0x2014) return space;
  return code > 0xbf && code < 0x2000 ? letter : 0;
}

/** A space follows, or a capital right after a small letter ("…the team.You will…"). */
function isEnd(text: string, at: number): boolean {
  const [before, sign, after] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (sign > 127 || !(after > 32)) return true;
  return before > 96 && before < 123 && after > 64 && after < 91;
}

function leadingSpace({ passage, index }: { passage: Passage; index: number }): number {
  const rest = passage.words.slice(index);
  return rest.length - rest.trimStart().length;
}
