import type { Rule } from './rule.ts';

export const applyInsecure: Rule = {
  name: 'apply-insecure',
  severity: 'warning',
  about: 'What applicants send over http can be read on the way.',
  check({ entry }) {
    if (entry.apply?.by !== 'url' || !/^http:/i.test(entry.apply.url)) return [];
    return [
      {
        path: ['apply', 'url'],
        message: `\`${entry.apply.url}\` is sent in the open.`,
        hint: 'Try the same address with https:// and use it if it works.',
      },
    ];
  },
};
