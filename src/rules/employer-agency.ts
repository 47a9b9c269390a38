import type { Rule } from './rule.ts';

export const employerAgency: Rule = {
  name: 'employer-agency',
  severity: 'warning',
  about:
    'The employer is who hires. Google asks for its name, and LinkedIn and Adzuna take no agency in its place; a client that may not be named is an employer with `disclosed: false`.',
  check({ role: { employer, recruiter }, entry }) {
    const same = recruiter?.agency?.slug === employer.slug;
    if (employer.kind !== 'agency' && !same) return [];
    return [
      {
        path: ['employer'],
        message: same
          ? `\`${entry.employer}\` is named both as the employer and as the recruiter.`
          : `${employer.name} is an agency, and stands here as the employer, which Google, LinkedIn and Adzuna refuse.`,
        hint: 'Name the client in `employer` and the agency in `recruiter`; leave it so if the agency hires for itself.',
      },
    ];
  },
};
