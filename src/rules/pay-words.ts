import type { Rule } from './rule.ts';

export const payWords: Rule = {
  name: 'pay-words',
  severity: 'warning',
  about: 'Words in place of pay are shown as words; search engines and filters get nothing.',
  check({ entry }) {
    const { text, min, max } = entry.pay ?? {};
    if (text === undefined || min !== undefined || max !== undefined) return [];
    if (/\d/.test(text)) {
      return [
        {
          path: ['pay'],
          message: `\`${text}\` is a text, so its figure reaches no filter and no search engine.`,
          hint: 'Write the figure as fields: `pay: { currency: GBP, max: 600, per: day, stated: true }`.',
        },
      ];
    }
    return [
      {
        path: ['pay'],
        message: `\`${text}\` names no figure, so the role counts as one that does not state its pay.`,
        hint: 'Ask the employer for `min` and `max`; without an answer, leave it so.',
      },
    ];
  },
};
