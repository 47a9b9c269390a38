import type { PlacedProblem } from '#domain/problem.ts';
import { invisible } from '#domain/text.ts';
import { places, type Place } from './places.ts';

type Words = Pick<PlacedProblem, 'rule' | 'severity' | 'message' | 'hint'>;

const mojibake = /Â[£€§°©®\u00a0]|â€[™œ\u009d“”˜¦\u0093\u0094\u0099]?|Ã[©¨¤¶¼±§¡³º\u00ad]|\ufffd/g;
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
const mostOfAKind = 50;

/**
 * The text without characters that nobody can see, which are removed silently, and the places of characters
 * that no reading can repair: text that was decoded twice, and marks that turn the reading direction.
 */
export function characters(source: string, file: string): { text: string; problems: PlacedProblem[] } {
  const text = source.replace(/\r\n?/g, '\n').replace(invisible, '');
  const placeOf = places(text);
  const problems: PlacedProblem[] = [];
  const report = (place: Place, words: Words) => problems.push({ file, ...place, ...words });

  let wordEnd = -1;
  for (const { index, 0: found } of first(text, mojibake)) {
    if (index < wordEnd) continue;
    const word = wordAt(text, index);
    wordEnd = word.end;
    report(placeOf(index), garbled(word.text, found));
  }
  for (const { index, 0: found } of first(text, bidi)) report(placeOf(index), turned(found));
  return { text, problems };
}

/** What is said of a text that escapes or entities have given a mark that turns it; `undefined` without one. */
export function turnedText(text: string): Words | undefined {
  const found = text.match(bidi)?.[0];
  return found === undefined ? undefined : turned(found);
}

function first(text: string, pattern: RegExp) {
  return text.matchAll(pattern).take(mostOfAKind);
}

function wordAt(text: string, offset: number): { text: string; end: number } {
  let [start, end] = [offset, offset + 1];
  while (start > 0 && offset - start < 20 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && end - offset < 20 && /\S/.test(text[end]!)) end++;
  return { text: text.slice(start, end), end };
}

function garbled(word: string, found: string): Words {
  const meant = new Map(
    Object.entries({
      'Â£': '£',
      'Â€': '€',
      'â€™': '’',
      'â€œ': '“',
      'â€“': '–',
      'Ã©': 'é',
      'Ã¼': 'ü',
      'Ã¶': 'ö',
      'Ã¤': 'ä',
    }),
  ).get(found);
  const hint = meant === undefined ? '' : `\`${found}\` was probably \`${meant}\`. `;
  return {
    rule: 'garbled-text',
    severity: 'error',
    message: `\`${word}\` is garbled: the text was saved in one encoding and read in another.`,
    hint:
      found === '\ufffd'
        ? 'Save the file as UTF-8, look up what the original says and type it again.'
        : `${hint}Look up what the original says and type it again.`,
  };
}

function turned(found: string): Words {
  return {
    rule: 'turned-text',
    severity: 'error',
    message: `An invisible mark here (U+${found.codePointAt(0)!.toString(16).toUpperCase()}) turns the direction of the text.`,
    hint: 'Delete it, by typing the words around it again. It can make a text look other than it is.',
  };
}
