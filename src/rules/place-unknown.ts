import { listed, refusers } from './refusers.ts';
import type { Rule } from './rule.ts';

export const placeUnknown: Rule = {
  name: 'place-unknown',
  severity: 'warning',
  about:
    'A job search engine takes no advert without a place, so the page is published without markup for it.',
  check({ role, entry, catalogue: { site } }) {
    if (entry.locations || entry.applicants) return [];
    const names = refusers(role, site).get('noPlace') ?? [];
    return [
      {
        message: `The advert names no place${names.length > 0 ? `, so ${listed(names)} will not list it` : ''}.`,
        hint: 'Add `locations:`, or `workplace: remote` with `applicants: { countries: […] }`, if the employer tells you.',
      },
    ];
  },
};
