import type { Rule } from './rule.ts';

export const titleDecorated: Rule = {
  name: 'title-decorated',
  severity: 'warning',
  about:
    'Capitals, exclamation marks, stars and emoji in a title look like spam, and Google may treat them so (https://developers.google.com/search/docs/appearance/structured-data/job-posting).',
  check({ entry: { title } }) {
    const shouted = shouting(title);
    const decoration = /[!*★☆✨]+(?:\s*[!*★☆✨]+)*/u.exec(title)?.[0];
    const emoji = /\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f]*/u.exec(
      title.replace(/[★☆✨©®™]/g, ' '),
    )?.[0];
    return [
      ...(shouted
        ? [
            {
              quote: shouted,
              message: `\`${shouted}\` shouts; Google may take such titles for spam.`,
              hint: 'Write the title with capitals only where a name or an abbreviation has them.',
            },
          ]
        : []),
      ...(decoration
        ? [
            {
              quote: decoration,
              message: `\`${decoration}\` is decoration, and no part of a job title; Google may take it for spam.`,
              hint: 'Take it out.',
            },
          ]
        : []),
      ...(emoji
        ? [
            {
              quote: emoji,
              message: `\`${emoji}\` is a picture, which screen readers read out and job boards strip or refuse.`,
              hint: 'Take it out.',
            },
          ]
        : []),
    ].map((finding) => ({ path: ['title'], ...finding }));
  },
};

const urgent = /\b(?:URGENT(?:LY)?|HIRING|WANTED|IMMEDIATE|APPLY|HOT|NOW)\b/;

/** The words in capitals that are no abbreviation, in all likelihood. */
function shouting(title: string): string | undefined {
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return title.match(/[\p{L}\d].*[\p{L}\d]/u)?.[0];
  }
  const long = title.match(/(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu) ?? [];
  const isMost = long.join('').length > letters.length / 2 && long.join('') !== letters;
  return urgent.exec(title)?.[0] ?? (isMost ? long[0] : undefined);
}
