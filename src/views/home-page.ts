import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import type { Link } from './link.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { profileItems } from './profiles-page.ts';
import { roleCard, type RoleCard } from './role-card.ts';
import { wantedSkills } from './skills-page.ts';

export type HomePage = {
  head: PageHead;
  roles: RoleCard[];
  total: number;
  employers: Link[];
  profiles: Link[];
  skills: Link[];
  guides: GuideCard[];
};

export function homePage(catalogue: Catalogue): HomePage {
  const { site, openRoles, guides } = catalogue;
  return {
    head: {
      title: pageTitle(`${site.name}: roles that say what they know`),
      description: pageDescription(site.description),
      path: paths.home,
      crumbs: [],
    },
    roles: openRoles.slice(0, 12).map((role) => roleCard(role, site)),
    total: openRoles.length,
    employers: hiring(catalogue).slice(0, 8),
    profiles: profileItems(catalogue).slice(0, 8).map(link),
    skills: wantedSkills(catalogue).slice(0, 14).map(link),
    guides: guides.slice(0, 6).map(guideCard),
  };
}

/** Employers with open roles, those with most of them first. */
function hiring({ employers, openRoles }: Catalogue): Link[] {
  const roles = Map.groupBy(openRoles, ({ employer }) => employer.slug);
  return employers
    .map(({ slug, name }) => ({ name, path: paths.employer(slug), count: roles.get(slug)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function link({ name, path }: Link): Link {
  return { name, path };
}
