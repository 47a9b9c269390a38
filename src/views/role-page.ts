import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { guidesFor, relatedRoles } from '#domain/related.ts';
import type { Role } from '#domain/role.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { againstProfile, type ComparedPart } from './comparison.ts';
import { sentenceList } from './format.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import type { PageHead } from './page-head.ts';
import { roleAdvert, type RoleAdvert } from './role-advert.ts';
import { roleCard, type RoleCard } from './role-card.ts';
import { roleHead } from './role-head.ts';

export type RolePage = RoleAdvert &
  RoleSurroundings & {
    employerSummary: string;
    /** The profile that it is an instance of, and the advert against it. */
    profile: { title: string; path: string; parts: ComparedPart[] } | undefined;
  };

/** What the page of a role has from all others. */
export type RoleSurroundings = { head: PageHead; guides: GuideCard[]; related: RoleCard[] };

const known = new WeakMap<Catalogue, Map<Role, RoleSurroundings>>();

/** Made once: a build asks for them before it makes the page, to see whether it has changed. */
export function roleSurroundings(role: Role, catalogue: Catalogue): RoleSurroundings {
  const all = known.get(catalogue) ?? new Map<Role, RoleSurroundings>();
  known.set(catalogue, all);
  const made = all.get(role) ?? surroundings(role, catalogue);
  all.set(role, made);
  return made;
}

function surroundings(role: Role, catalogue: Catalogue): RoleSurroundings {
  const { site, guides, openRoles } = catalogue;
  return {
    head: {
      ...roleHead(role, catalogue),
      path: paths.role(role.slug),
      crumbs: breadcrumbs(
        { name: 'Roles', path: paths.roles },
        { name: role.title, path: paths.role(role.slug) },
      ),
    },
    guides: guidesFor(role, guides).map(guideCard),
    related: relatedRoles(role, openRoles).map(({ role: other, why }) => roleCard(other, site, why)),
  };
}

export function rolePage(role: Role, catalogue: Catalogue): RolePage {
  return {
    ...roleSurroundings(role, catalogue),
    ...roleAdvert(role, catalogue.site),
    employerSummary: employerSummary(role),
    profile: role.profile && {
      title: role.profile.title,
      path: paths.profile(role.profile.slug),
      parts: againstProfile(role, role.profile),
    },
  };
}

export function employerSummary({ employer, recruiter }: Role): string {
  if (!employer.disclosed) {
    return `${recruiter ? 'The recruiter' : 'The advert'} does not name the employer.`;
  }
  return sentenceList([employer.industry, employer.size].filter((part) => part !== undefined));
}
