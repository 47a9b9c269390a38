import { listed, refusers } from './refusers.ts';
import type { Rule } from './rule.ts';

export const applyMissing: Rule = {
  name: 'apply-missing',
  severity: 'error',
  about: 'An advert that nobody can apply to is none.',
  check({ role, catalogue: { site } }) {
    const names = refusers(role, site).get('noWayToApply');
    if (names === undefined) return [];
    return [
      {
        message: `The advert names no way to apply, and neither does the site; ${listed(names)} would refuse it.`,
        hint: 'Add `apply:` with `url`, `email` or `post`, or `contact: { email: … }` to content/site.yaml.',
      },
    ];
  },
};
