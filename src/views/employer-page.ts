import { rolesBy } from '#domain/by-employer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Employer } from '#domain/employer.ts';
import { paths } from '#domain/paths.ts';
import { placeDetails, placeName } from '#domain/place-name.ts';
import type { Location } from '#domain/place.ts';
import { isOpen } from '#domain/role.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { countText } from './format.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { pageCount, pagination, slicePage, type Pagination } from './pagination.ts';
import { roleCard, type RoleCard } from './role-card.ts';

export type EmployerPage = {
  head: PageHead;
  employer: Employer;
  kicker: string;
  facts: { label: string; value: string }[];
  openRoles: RoleCard[];
  pagination: Pagination;
  pastRoles: RoleCard[];
  guides: GuideCard[];
};

export function employerPage(employer: Employer, catalogue: Catalogue): EmployerPage {
  const { site, guides } = catalogue;
  const theirs = rolesBy(employer, catalogue);
  const open = theirs.filter(isOpen);
  return {
    head: {
      title: pageTitle(employer.name, employer.kind === 'agency' ? 'Recruiter' : 'Employer', site.name),
      description: pageDescription(
        `${employer.name}${employer.industry ? `, ${employer.industry}` : ''}: ${countText(open.length, 'open role')}, and what is known of ${
          employer.kind === 'agency' ? 'the agency' : 'the employer'
        } and who says so.`,
      ),
      path: paths.employer(employer.slug),
      crumbs: breadcrumbs(
        { name: 'Employers', path: paths.employers },
        { name: employer.name, path: paths.employer(employer.slug) },
      ),
    },
    employer,
    kicker:
      employer.kind === 'agency' ? 'Recruiter' : employer.disclosed ? 'Employer' : 'Employer, not named',
    facts: facts(employer),
    openRoles: slicePage(open, 1).map((role) => roleCard(role, site)),
    pagination: pagination(paths.employer(employer.slug), 1, pageCount(open.length)),
    pastRoles: theirs.filter((role) => !isOpen(role)).map((role) => roleCard(role, site)),
    guides: guides
      .filter((guide) => guide.employer === employer.slug && guide.role === undefined)
      .map(guideCard),
  };
}

function facts({
  legalName,
  industry,
  size,
  headquarters,
  locations,
  contact,
  benefits,
}: Employer): EmployerPage['facts'] {
  const found: [string, string | undefined][] = [
    ['Full name', legalName],
    ['Industry', industry],
    ['Size', size],
    ['Headquarters', headquarters && whole(headquarters)],
    [headquarters ? 'Also in' : 'Places', locations?.map(whole).join('; ')],
    ['Offers', benefits?.join('; ')],
    ['Contact', contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')],
  ];
  return found.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** "Leeds, United Kingdom (1 High Street, LS1 4AP, West Yorkshire)". */
function whole(place: Location): string {
  const details = placeDetails([place]);
  return details === undefined ? placeName(place) : `${placeName(place)} (${details})`;
}
