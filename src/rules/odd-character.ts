import { atWords } from './at-words.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Beside what the reader removes or refuses. Joiners and marks of direction count only between Latin letters,
 * and control characters only where they are no part of a text that was garbled as a whole.
 */
const odd =
  /(?<![\u0080-\u2122])[\u0080-\u009f](?![\u0080-\u2122])|[\u00ad\u2028\u2029\ufff9-\ufffc\ue000-\uf8ff]|[\u{e0000}-\u{e007f}]|(?<=[A-Za-z\d])[\u200c-\u200f](?=[A-Za-z\d])|(?<=[\w\s])\ufe0f/gu;
/** With half of those beyond the first plane. */
const mayBeOdd = /[\u0080-\u009f\u00ad\u200c-\u200f\u2028\u2029\udb40\ue000-\uf8ff\ufe0f\ufff9-\ufffc]/;
const most = 10;

export const oddCharacter: Rule = {
  name: 'odd-character',
  severity: 'warning',
  about:
    'Characters of one program’s own, or that nobody can see, become boxes, break words or hide them from search.',
  check({ entry, text }) {
    const inTitle = entry.title.matchAll(odd).map((found): Finding => ({ path: ['title'], ...words(found) }));
    if (!mayBeOdd.test(text.source)) return [...inTitle];
    const inText = text.passages
      .values()
      .flatMap((passage) =>
        passage.words
          .matchAll(odd)
          .map((found): Finding => ({ ...atWords(text, passage, found.index, found[0]), ...words(found) })),
      );
    return [...inTitle, ...inText.take(most)];
  },
};

const windows1252 = new TextDecoder('windows-1252');

function words({
  0: found,
  index,
  input,
}: RegExpExecArray): Pick<Finding, 'message' | 'hint' | 'quote' | 'fix'> {
  const code = found.codePointAt(0)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code < 0xa0) {
    const meant = windows1252.decode(Uint8Array.of(code));
    const isKnown = meant !== found;
    return {
      message: `The control character ${name} stands here, where a text from Windows has “${isKnown ? meant : '?'}”.`,
      hint: isKnown ? `Write “${meant}” in its place.` : 'Look up what the original says and type it.',
      quote: found,
      ...(isKnown ? { fix: meant } : {}),
    };
  }
  if (code >= 0xe000 && code <= 0xf8ff) {
    return {
      message: `The character ${name} has a shape in one font alone, mostly as a bullet in Word, and is a box elsewhere.`,
      hint: 'If it is a bullet, begin the line with “- ”; if not, write what it stands for.',
      quote: found,
    };
  }
  const isInWord = /\S/.test(input[index - 1] ?? '') && /\S/.test(input[index + found.length] ?? '');
  return {
    message: `An invisible character (${name}) stands here, and hides the word around it from search.`,
    hint: isInWord ? 'Delete it.' : 'Delete it, or write the dash or the space that it stands for.',
    quote: found,
    ...(isInWord && code !== 0x2028 && code !== 0x2029 ? { fix: '' } : {}),
  };
}
