import type { PlacedProblem } from '#domain/problem.ts';

const mojibake = /Â[£€§°©®\u00a0]|â€[™œ\u009d“”˜¦\u0093\u0094\u0099]?|Ã[©¨¤¶¼±§¡³º\u00ad]|\ufffd/g;
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
// Zero-width joiners stay: emoji and several scripts need them.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;

/**
 * The text without characters that nobody can see, which are removed silently, and the places of characters
 * that no reading can repair: text that was decoded twice, and marks that turn the reading direction.
 */
export function characters(source: string, file: string): { text: string; problems: PlacedProblem[] } {
  const text = source.replace(/\r\n?/g, '\n').replace(invisible, '');
  const problems = [
    ...[...text.matchAll(mojibake)].map(
      (match): PlacedProblem => ({
        file,
        ...placeOf(text, match.index),
        rule: 'garbled-text',
        severity: 'error',
        message: `\`${around(text, match.index)}\` is garbled: the text was saved in one encoding and read in another.`,
        hint: `${repaired(match[0])}Look up what the original says and type it again.`,
      }),
    ),
    ...[...text.matchAll(bidi)].map(
      (match): PlacedProblem => ({
        file,
        ...placeOf(text, match.index),
        rule: 'turned-text',
        severity: 'error',
        message: `An invisible mark here (U+${match[0].codePointAt(0)!.toString(16).toUpperCase()}) turns the direction of the text.`,
        hint: 'Delete it, by typing the words around it again. It can make a text look other than it is.',
      }),
    ),
  ];
  return { text, problems };
}

/** Line and column, from 1, of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function around(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset) + 1, offset - 12);
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end === -1 ? text.length : end, offset + 14)).trim();
}

function repaired(garbled: string): string {
  const meant: Record<string, string> = { 'Â£': '£', 'Â€': '€', 'â€™': '’', 'â€œ': '“', 'Ã©': 'é', 'Ã¼': 'ü', 'Ã¶': 'ö', 'Ã¤': 'ä' };
  return meant[garbled] ? `\`${garbled}\` was probably \`${meant[garbled]}\`. ` : '';
}
