import type { CalendarDate } from './calendar-date.ts';
import { dayOf } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Guide } from './guide.ts';
import { hasOwnPage, listings } from './listing.ts';
import { paths } from './paths.ts';
import type { Role } from './role.ts';
import { isOpen } from './role.ts';

const known = new WeakMap<Catalogue, Map<string, CalendarDate>>();

/** The newest day on which what a page shows is known to have changed; `undefined` when nothing on it has a date. */
export function lastChanged(path: string, catalogue: Catalogue): CalendarDate | undefined {
  const days = known.get(catalogue) ?? changes(catalogue);
  known.set(catalogue, days);
  return days.get(path);
}

/** The newest change of every page that shows something with a date. */
function changes(catalogue: Catalogue): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  const note = (shownOn: readonly string[], day: CalendarDate | undefined) => {
    for (const path of shownOn) {
      const newest = later(days.get(path), day);
      if (newest !== undefined) days.set(path, newest);
    }
  };
  for (const role of catalogue.roles) note(pagesWithRole(role), changed(role, catalogue));
  for (const guide of catalogue.guides) note(pagesWithGuide(guide), guide.updated);
  for (const listing of listings(catalogue)) {
    if (hasOwnPage(listing)) continue;
    for (const role of listing.roles) note([listing.path], changed(role, catalogue));
  }
  return days;
}

function pagesWithRole({ slug, employer, recruiter, profile, skills }: Role): string[] {
  return [
    paths.home,
    paths.roles,
    paths.employers,
    paths.role(slug),
    paths.employer(employer.slug),
    ...(recruiter?.agency ? [paths.employer(recruiter.agency.slug)] : []),
    ...(profile ? [paths.profiles, paths.profile(profile.slug)] : []),
    ...(skills.length > 0 ? [paths.skills] : []),
    ...skills.map((skill) => paths.skill(skill.slug)),
  ];
}

function pagesWithGuide({ slug, employer, profile, skills }: Guide): string[] {
  return [
    paths.guides,
    paths.guide(slug),
    ...(employer === undefined ? [] : [paths.employer(employer)]),
    ...(profile === undefined ? [] : [paths.profile(profile)]),
    ...skills.map((skill) => paths.skill(skill.slug)),
  ];
}

/** A role changes when it is posted, when it is edited and when it ends. */
function changed(role: Role, { site }: Catalogue): CalendarDate {
  const { posted, updated, closedOn, closes, stage } = role;
  const ended =
    stage === 'closed' && closes.kind === 'stated' ? dayOf(closes.value.at, site.timeZone) : undefined;
  return later(later(posted, updated), isOpen(role) ? undefined : (ended ?? closedOn)) ?? posted;
}

function later(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
