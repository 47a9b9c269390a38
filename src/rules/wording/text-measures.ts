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

function measured({ passages }: WrittenText): TextMeasures {
  const found: TextMeasures = { sentences: 0, words: 0, letters: 0, foreign: 0, longest: undefined };
  for (const passage of passages) {
    if (passage.kind === 'heading') continue;
    const text = passage.words;
    let [words, start, inWord] = [0, 0, false];
    const end = (at: number) => {
      inWord = false;
      if (words === 0) return;
      found.sentences++;
      found.words += words;
      if (words > (found.longest?.words ?? 0))
        found.longest = { passage, index: start + /^\s*/.exec(text.slice(start))![0].length, words };
      [words, start] = [0, at];
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) {
        if (!inWord) words++;
        found.letters++;
        if (code > 0x24f) found.foreign++;
        inWord = true;
      } else {
        if (code <= 32 || code === dash) inWord = false;
        if (bullets.has(code) || (ends.has(code) && isEnd(text, at))) end(at + 1);
      }
    }
    end(text.length);
  }
  return found;
}

const dash = 0x2013;
/** Those of lists that were pasted as one paragraph. */
const bullets = new Set([...'•·●▪'].map((sign) => sign.charCodeAt(0)));
const ends = new Set([...'.!?:;'].map((sign) => sign.charCodeAt(0)));

function isLetter(code: number): boolean {
  return (
    (code > 96 && code < 123) ||
    (code > 64 && code < 91) ||
    (code > 47 && code < 58) ||
    (code > 191 && code < 0x2000)
  );
}

/** A space follows, or a capital right after a small letter ("…the team.You will…"). */
function isEnd(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  return !(after > 32) || (before > 96 && before < 123 && after > 64 && after < 91);
}
