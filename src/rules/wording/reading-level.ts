import type { Rule } from '#rules/rule.ts';
import { textMeasures } from './text-measures.ts';

/** Years at school; the level of a first degree. Adverts in plain English have 8 to 11. */
const highest = 16;
/** In words. Half as many are plain. */
const longSentence = 35;
const fewestWords = 100;

export const readingLevel: Rule = {
  name: 'reading-level',
  severity: 'hint',
  about:
    'Long sentences and long words shut out people who read on a phone, in a hurry, or in their second language.',
  check({ text, catalogue }) {
    // The index counts English letters and sentences.
    if (!catalogue.site.language.startsWith('en')) return [];
    const { sentences, words, letters, foreign, longest } = textMeasures(text);
    if (words < fewestWords || longest === undefined || foreign > letters / 20) return [];
    // The Automated Readability Index (https://apps.dtic.mil/sti/citations/AD0667273), which needs no syllables.
    const level = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
    if (level < highest) return [];
    const average = Math.round(words / sentences);
    const isLong = longest.words > longSentence;
    return [
      {
        ...(isLong ? { place: text.placeAt(longest.passage.offset + longest.index) } : {}),
        message: `The text is hard to read: ${average} words a sentence${isLong ? `, ${longest.words} in this one,` : ''} and ${(letters / words).toFixed(1)} letters a word (level ${Math.round(level)}; plain adverts have 8 to 11).`,
        hint: isLong
          ? 'Split long sentences at “and”, “which” and semicolons, and make a list of what is counted up.'
          : 'Prefer short words: “use” to “utilisation of”, “help” to “facilitate”, “with” to “in collaboration with”.',
      },
    ];
  },
};
