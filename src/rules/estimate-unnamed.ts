import type { Rule } from './rule.ts';

export const estimateUnnamed: Rule = {
  name: 'estimate-unnamed',
  severity: 'warning',
  about: 'An estimate is worth as much as the one who made it.',
  check({ entry }) {
    if (entry.pay?.estimated !== true) return [];
    return [
      {
        path: ['pay', 'estimated'],
        message: 'Nobody is named for this estimate; the page will say "estimated, we do not know by whom".',
        hint: 'Write `estimated: { by: … }` with the name of the board or the survey. It is never published as the employer’s pay.',
      },
    ];
  },
};
