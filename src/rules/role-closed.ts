import { isOpen } from '#domain/role.ts';
import type { Rule } from './rule.ts';

export const roleClosed: Rule = {
  name: 'role-closed',
  severity: 'hint',
  about: 'A closed role keeps its page, without a way to apply, and leaves lists, markup and search.',
  check({ role, entry }) {
    if (isOpen(role) || role.stage === 'scheduled') return [];
    const when =
      role.stage === 'closed'
        ? `closed on ${entry.closes?.slice(0, 10)}`
        : `was ${role.stage} on ${entry.closed?.on}`;
    return [
      {
        path: [entry.closed ? 'closed' : 'closes'],
        message: `This role ${when}. Its page says so and takes no applications.`,
        hint: 'Nothing needs to be done; if it is open after all, correct the date.',
      },
    ];
  },
};
