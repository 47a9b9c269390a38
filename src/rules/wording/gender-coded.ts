import { asRead } from '#rules/as-read.ts';
import { atWords } from '#rules/at-words.ts';
import type { Rule } from '#rules/rule.ts';
import { said } from '#rules/said.ts';
import { feminine, masculine } from './gender-codes.ts';

/** So many different words more of one kind than of the other are a tone, and no longer chance. */
const least = 3;

export const genderCoded: Rule = {
  name: 'gender-coded',
  severity: 'hint',
  about:
    'Adverts full of words that readers take for masculine appeal less to women, who have the skill but not the feeling of belonging.',
  check({ text }) {
    const found = [...said(text, masculineWord)];
    const [first] = found;
    const distinct = new Set(found.map(({ words }) => words.toLowerCase()));
    if (first === undefined || distinct.size < least) return [];
    const other = new Set(said(text, feminineWord).map(({ words }) => words.toLowerCase()));
    if (distinct.size - other.size < least) return [];
    const listed = [...distinct].map((word) => `“${asRead(word)}”`);
    return [
      {
        ...atWords(text, first.passage, first.index, first.words),
        message: `The advert describes people with words that readers take for masculine: ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}.`,
        hint: 'Say what the person does instead: “decides which supplier to use” for “decisive”, “makes the case for users” for “assertive”.',
      },
    ];
  },
};

const masculineWord = wholeWord(masculine);
const feminineWord = wholeWord(feminine);

function wholeWord(stems: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${stems.join('|')})\b`, 'gi');
}
