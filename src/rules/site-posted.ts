import type { SiteRule } from './rule.ts';

const enough = 10;

export const sitePosted: SiteRule = {
  name: 'site-posted',
  severity: 'warning',
  about:
    'Adverts that were all posted on one day were imported on that day: each should carry the day on which its employer first posted it.',
  check({ catalogue }) {
    const days = new Set(catalogue.roles.map(({ posted }) => posted));
    const [day] = days;
    if (day === undefined || days.size > 1 || catalogue.roles.length < enough) return [];
    return [
      {
        message: `All ${catalogue.roles.length} roles are posted on ${day}.`,
        hint: 'Write into `posted` of each when its employer first advertised it, not when it was brought in.',
      },
    ];
  },
};
