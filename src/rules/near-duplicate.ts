import { twins } from './twins.ts';
import type { Rule } from './rule.ts';

export const nearDuplicate: Rule = {
  name: 'near-duplicate',
  severity: 'warning',
  about: 'Two pages for one role split its readers, and a search engine shows one of them at best.',
  compares: true,
  check({ role, catalogue }) {
    const twin = twins(catalogue).get(role.slug);
    if (twin === undefined) return [];
    const { slug, title, employer } = twin.role;
    const share = Math.round(twin.resemblance * 100);
    const whose = employer.slug === role.employer.slug ? '' : ` of ${employer.name}`;
    return [
      {
        message: `The text repeats “${title}”${whose} (content/roles/${slug}.mdx): ${share} % of it is the same.`,
        hint:
          title === role.title
            ? 'If it is one role in several places, keep one file and list the places in `locations`. If there are two, say in each what sets it apart.'
            : 'Say what sets this role apart, or keep one file if the two are one role.',
      },
    ];
  },
};
