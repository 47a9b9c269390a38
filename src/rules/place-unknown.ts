import type { Rule } from './rule.ts';

export const placeUnknown: Rule = {
  name: 'place-unknown',
  severity: 'warning',
  about:
    'A job search engine takes no advert without a place, so the page is published without markup for it.',
  check({ entry }) {
    if (entry.locations || entry.applicants) return [];
    return [
      {
        message: 'The advert names no place, so job search engines will not list it.',
        hint: 'Add `locations:`, or `workplace: remote` with `applicants: { countries: […] }`, if the employer tells you.',
      },
    ];
  },
};
