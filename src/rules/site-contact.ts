import { refusers } from './refusers.ts';
import type { SiteRule } from './rule.ts';

export const siteContact: SiteRule = {
  name: 'site-contact',
  severity: 'hint',
  about: 'Some receivers of adverts want somebody whom they can write to about a feed.',
  check({ site, catalogue }) {
    const names = new Set(
      catalogue.openRoles.slice(0, 1).flatMap((role) => refusers(role, site).get('noContact') ?? []),
    );
    return [...names].map((name) => ({
      path: ['contact'],
      message: `The site names no e-mail address, and ${name} would refuse its feed without one.`,
      hint: 'Add `contact: { email: … }`.',
    }));
  },
};
