import type { CalendarDate } from './calendar-date.ts';
import { dayOf } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Guide } from './guide.ts';
import { hasOwnPage, listings } from './listing.ts';
import { paths } from './paths.ts';
import type { Role } from './role.ts';
import { isOpen } from './role.ts';

/** The newest day on which what a page shows is known to have changed; `undefined` when nothing on it has a date. */
export function lastChanged(path: string, catalogue: Catalogue): CalendarDate | undefined {
  const { roles, guides } = catalogue;
  const of = (role: (role: Role) => boolean, guide: (guide: Guide) => boolean = () => false) =>
    newest([
      ...roles.filter(role).map((one) => changed(one, catalogue)),
      ...guides.filter(guide).map(({ updated }) => updated),
    ]);
  const listing = listings(catalogue).find((one) => one.path === path && !hasOwnPage(one));
  if (listing) return newest(listing.roles.map((one) => changed(one, catalogue)));
  const [, section, slug] = path.split('/');

  if (path === paths.home || path === paths.roles) return of(() => true);
  if (path === paths.employers) return of(() => true);
  if (path === paths.profiles) return of(({ profile }) => profile !== undefined);
  if (path === paths.skills) return of(({ skills }) => skills.length > 0);
  if (path === paths.guides)
    return of(
      () => false,
      () => true,
    );
  if (slug === undefined || slug === '') return undefined;
  switch (section) {
    case 'roles': {
      const role = roles.find((one) => one.slug === slug);
      return role && changed(role, catalogue);
    }
    case 'employers':
      return of(
        ({ employer, recruiter }) => employer.slug === slug || recruiter?.agency?.slug === slug,
        ({ employer }) => employer === slug,
      );
    case 'profiles':
      return of(
        ({ profile }) => profile?.slug === slug,
        ({ profile }) => profile === slug,
      );
    case 'skills':
      return of(
        ({ skills }) => has(skills, slug),
        ({ skills }) => has(skills, slug),
      );
    case 'guides':
      return guides.find((guide) => guide.slug === slug)?.updated;
    default:
      return undefined;
  }
}

/** A role changes when it is posted, when it is edited and when it ends. */
function changed(role: Role, { site }: Catalogue): CalendarDate {
  const { posted, updated, closedOn, closes, stage } = role;
  const ended =
    stage === 'closed' && closes.kind === 'stated' ? dayOf(closes.value.at, site.timeZone) : undefined;
  return newest([posted, updated, isOpen(role) ? undefined : (ended ?? closedOn)]) ?? posted;
}

function newest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function has(skills: readonly { slug: string }[], slug: string): boolean {
  return skills.some((skill) => skill.slug === slug);
}
