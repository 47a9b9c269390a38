import type { Rule } from './rule.ts';

const most = 1_500;

export const textUnbroken: Rule = {
  name: 'text-unbroken',
  severity: 'warning',
  about:
    'A wall of words is read by nobody: Google asks for paragraphs (https://developers.google.com/search/docs/appearance/structured-data/job-posting#description).',
  check({ text }) {
    return text.passages
      .filter(({ kind, words }) => kind === 'paragraph' && words.length > most)
      .map(({ words, offset }) => ({
        place: text.placeAt(offset),
        message: `This paragraph has ${words.length} characters.`,
        hint: 'Leave a blank line where a new thought starts, and make a list of what is listed.',
      }));
  },
};
