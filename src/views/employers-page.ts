import type { Catalogue } from '#domain/catalogue.ts';
import type { Employer } from '#domain/employer.ts';
import { paths } from '#domain/paths.ts';
import { countText } from './format.ts';
import { listHead, type ListGroup, type ListItem } from './list-page.ts';
import type { PageHead } from './page-head.ts';

export type EmployersPage = { head: PageHead; groups: ListGroup<ListItem>[] };

export function employersPage({ site, employers, openRoles }: Catalogue): EmployersPage {
  const open = new Map<string, number>();
  for (const { employer, recruiter } of openRoles) {
    for (const slug of new Set([employer.slug, recruiter?.agency?.slug])) {
      if (slug !== undefined) open.set(slug, (open.get(slug) ?? 0) + 1);
    }
  }
  const group = (heading: string, belongs: (employer: Employer) => boolean) => ({
    heading,
    items: employers.filter(belongs).map((employer) => item(employer, open.get(employer.slug) ?? 0)),
  });
  return {
    head: listHead(
      'Employers',
      paths.employers,
      site.name,
      'Who is hiring: employers by name, those that may not be named, and recruiters, each with open roles.',
    ),
    groups: [
      group('Employers', ({ kind, disclosed }) => kind === 'employer' && disclosed),
      group('Employers that are not named', ({ disclosed }) => !disclosed),
      group('Recruiters', ({ kind, disclosed }) => kind === 'agency' && disclosed),
    ].filter(({ items }) => items.length > 0),
  };
}

function item({ slug, name, industry }: Employer, open: number): ListItem {
  const note = [industry, countText(open, 'open role')].filter(Boolean).join(' · ');
  return { name, path: paths.employer(slug), note };
}
