import { daysBetween } from '#domain/calendar-date.ts';
import type { Rule } from './rule.ts';

export const closesFar: Rule = {
  name: 'closes-far',
  severity: 'warning',
  about: 'A closing date more than a year away has usually been made up.',
  check({ entry }) {
    if (entry.closes === undefined || daysBetween(entry.posted, entry.closes.slice(0, 10)) <= 366) return [];
    return [
      {
        path: ['closes'],
        message: `The role closes on ${entry.closes.slice(0, 10)}, more than a year after it was posted.`,
        hint: 'Remove `closes` if the advert names no date: a missing date is shown as not said.',
      },
    ];
  },
};
