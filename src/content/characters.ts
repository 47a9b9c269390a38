import type { PlacedProblem } from '#domain/problem.ts';
import { invisible } from '#domain/text.ts';
import { unscrambled } from './mojibake.ts';
import { places, type Place } from './places.ts';

type Words = Pick<PlacedProblem, 'rule' | 'severity' | 'message' | 'hint' | 'quote' | 'fix'>;

const mojibake = /Â[£€§°©®\u00a0]|â€[™œ\u009d“”˜¦\u0093\u0094\u0099]?|Ã[©¨¤¶¼±§¡³º\u00ad]|\ufffd/g;
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
/** Without one of these there is nothing to tell of the characters of a text. */
const suspect = new RegExp(String.raw`${invisible.source}|${bidi.source}|[ÂâÃ\ufffd]`);
const mostOfAKind = 50;

/** A text as it is read, and what is wrong with its characters, at the places of the file. */
export type Characters = {
  text: string;
  problems: PlacedProblem[];
  /** The characters of the file that are not in the text, for `inFile`. */
  hidden: Hidden[];
};

/**
 * The text without the characters that nobody can see, each of which is a hint, and the places of those that
 * no reading can repair: text that was decoded twice, and marks that turn the reading direction.
 */
export function characters(source: string, file: string): Characters {
  // A mark at the start of a file says how its bytes are meant, and no editor counts it.
  const whole = withoutMark(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source);
  // Most files have none of them, which is seen in one look.
  if (!suspect.test(whole)) return { text: whole, problems: [], hidden: [] };
  const text = whole.replace(invisible, '');
  const problems: PlacedProblem[] = [];
  const report = (place: Place, words: Words) => problems.push({ file, ...place, ...words });

  const runs = whole.length === text.length ? [] : hiddenIn(whole);
  for (const { removed, line, column } of runs.slice(0, mostOfAKind)) {
    report({ line, column }, hiddenWords(removed));
  }
  const there = inFile(runs);
  const placeOf = places(text);
  let wordEnd = -1;
  for (const { index, 0: found } of first(text, mojibake)) {
    if (index < wordEnd) continue;
    const word = wordAt(text, index);
    wordEnd = word.end;
    report(there(placeOf(word.start)), garbled(word.text, found));
  }
  for (const { index, 0: found } of first(text, bidi)) report(there(placeOf(index)), turned(found));
  return { text, problems, hidden: runs };
}

function withoutMark(source: string): string {
  return source.startsWith('\ufeff') ? source.slice(1) : source;
}

/** Characters in a row that nobody can see, and where they stand in the file. */
export type Hidden = Place & { removed: string };

function hiddenIn(whole: string): Hidden[] {
  const placeOf = places(whole);
  return whole
    .matchAll(new RegExp(`(?:${invisible.source})+`, 'g'))
    .map(({ index, 0: removed }) => ({ removed, ...placeOf(index) }))
    .toArray();
}

/** Tells where a place of the text without the hidden characters stands in the file, which has them. */
export function inFile(runs: readonly Hidden[]): (place: Place) => Place {
  if (runs.length === 0) return (place) => place;
  const byLine = Map.groupBy(runs, ({ line }) => line);
  return ({ line, column }) => {
    let there = column;
    for (const run of byLine.get(line) ?? []) if (run.column <= there) there += run.removed.length;
    return { line, column: there };
  };
}

function hiddenWords(removed: string): Words {
  const codes = [...new Set(removed)].map(
    (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return {
    rule: 'hidden-characters',
    severity: 'hint',
    message: `${codes.length === 1 ? 'A character' : 'Characters'} that nobody can see ${codes.length === 1 ? 'stands' : 'stand'} here (${codes.join(', ')}), and will not be published.`,
    hint: 'Delete it, so that searching in the file finds the word around it.',
    quote: removed,
    fix: '',
  };
}

/** What is said of a text that escapes or entities have given a mark that turns it; `undefined` without one. */
export function turnedText(text: string): Words | undefined {
  const found = text.match(bidi)?.[0];
  return found === undefined ? undefined : turned(found);
}

function first(text: string, pattern: RegExp) {
  return text.matchAll(pattern).take(mostOfAKind);
}

function wordAt(text: string, offset: number): { text: string; start: number; end: number } {
  let [start, end] = [offset, offset + 1];
  while (start > 0 && offset - start < 20 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && end - offset < 20 && /\S/.test(text[end]!)) end++;
  return { text: text.slice(start, end), start, end };
}

function garbled(word: string, found: string): Words {
  const meant = unscrambled(word);
  const isWhole = meant !== undefined && meant.search(mojibake) === -1;
  return {
    rule: 'garbled-text',
    severity: 'error',
    message: `\`${word}\` is garbled: the text was saved in one encoding and read in another.`,
    hint: isWhole
      ? `It was \`${meant}\`. Look whether the original says so.`
      : found === '\ufffd'
        ? 'Save the file as UTF-8, look up what the original says and type it again.'
        : 'Look up what the original says and type it again.',
    quote: word,
    ...(isWhole ? { fix: meant } : {}),
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
