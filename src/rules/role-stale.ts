import { dayOf, daysBetween } from '#domain/calendar-date.ts';
import { isOpen } from '#domain/role.ts';
import type { Rule } from './rule.ts';

const longest = 90;

export const roleStale: Rule = {
  name: 'role-stale',
  severity: 'hint',
  about:
    'An advert without a closing date stays open until somebody closes it. Nothing closes it by itself, so after 90 days without a change it is worth asking.',
  check({ role, entry, catalogue: { site }, now }) {
    if (!isOpen(role) || entry.closes !== undefined) return [];
    const last = entry.updated ?? entry.posted;
    const days = daysBetween(last, dayOf(now, site.timeZone));
    if (days <= longest) return [];
    return [
      {
        path: [entry.updated === undefined ? 'posted' : 'updated'],
        message: `The role has been open for ${days} days without a change, and names no closing date.`,
        hint: 'Ask the employer. If it is filled, add `closed: { on: …, why: filled }`; if not, set `updated`.',
      },
    ];
  },
};
