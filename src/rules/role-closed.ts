import { dayOf, daysBetween } from '#domain/calendar-date.ts';
import type { Rule } from './rule.ts';

/** For so many days after its closing day an editor is told, and then it is known. */
const newFor = 30;

export const roleClosed: Rule = {
  name: 'role-closed',
  severity: 'hint',
  about: 'A closed role keeps its page, without a way to apply, and leaves lists, markup and search.',
  check({ role, entry, catalogue, now }) {
    // Whoever writes `closed` knows that it is.
    const closed = role.stage === 'closed' ? entry.closes?.slice(0, 10) : undefined;
    if (closed === undefined) return [];
    if (daysBetween(closed, dayOf(now, catalogue.site.timeZone)) > newFor) return [];
    return [
      {
        path: ['closes'],
        message: `This role closed on ${closed}. Its page says so and takes no applications.`,
        hint: 'Nothing needs to be done; if it is open after all, correct the date.',
      },
    ];
  },
};
