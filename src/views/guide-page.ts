import type { Catalogue } from '#domain/catalogue.ts';
import type { Guide } from '#domain/guide.ts';
import { paths } from '#domain/paths.ts';
import { isOpen } from '#domain/role.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { dateText } from './format.ts';
import { guideKindWords } from './guide-card.ts';
import { skillLink, type Link } from './link.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { roleCard, type RoleCard } from './role-card.ts';

export type GuidePage = {
  head: PageHead;
  guide: Guide;
  kind: string;
  updated: string | undefined;
  about: Link[];
  roles: RoleCard[];
};

export function guidePage(guide: Guide, { site, roles, employers, profiles }: Catalogue): GuidePage {
  const employer = employers.find(({ slug }) => slug === guide.employer);
  const profile = profiles.find(({ slug }) => slug === guide.profile);
  const forRoles = roles.filter(
    (role) =>
      isOpen(role) && (role.slug === guide.role || (!guide.role && role.employer.slug === guide.employer)),
  );
  return {
    head: {
      title: pageTitle(guide.title, `Guide by ${guide.by}`, site.name),
      description: pageDescription(`${guide.summary} Advice by ${guide.by}.`),
      path: paths.guide(guide.slug),
      crumbs: breadcrumbs(
        { name: 'Guides', path: paths.guides },
        { name: guide.title, path: paths.guide(guide.slug) },
      ),
    },
    guide,
    kind: guideKindWords[guide.kind],
    updated: guide.updated && dateText(guide.updated, site.language),
    about: [
      ...(employer ? [{ name: employer.name, path: paths.employer(employer.slug) }] : []),
      ...(profile ? [{ name: profile.title, path: paths.profile(profile.slug) }] : []),
      ...guide.skills.map(skillLink),
    ],
    roles: forRoles.map((role) => roleCard(role, site)),
  };
}
