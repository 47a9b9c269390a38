import { rolesWith } from '#domain/by-skill.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { listings } from '#domain/listing.ts';
import { paths } from '#domain/paths.ts';
import type { Skill } from '#domain/skill.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import { skillLink, type Link } from './link.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { pageCount, pagination, slicePage, type Pagination } from './pagination.ts';
import { roleCard, type RoleCard } from './role-card.ts';

export type SkillPage = {
  head: PageHead;
  skill: Skill;
  broader: Link | undefined;
  narrower: Link[];
  roles: RoleCard[];
  pagination: Pagination;
  /** Lists of roles that ask for it and have something else in common. */
  lists: Link[];
  profiles: Link[];
  guides: GuideCard[];
};

export function skillPage(skill: Skill, catalogue: Catalogue): SkillPage {
  const { site, openRoles, profiles, guides, skills } = catalogue;
  const has = ({ skills: named }: { skills: readonly Skill[] }) =>
    named.some(({ slug }) => slug === skill.slug);
  const asking = rolesWith(skill, openRoles);
  const broader = skills.find(({ slug }) => slug === skill.broader);
  return {
    head: {
      title: pageTitle(skill.name, 'Skill', site.name),
      description: pageDescription(`${skill.name}: ${skill.about}`),
      path: paths.skill(skill.slug),
      crumbs: breadcrumbs(
        { name: 'Skills', path: paths.skills },
        { name: skill.name, path: paths.skill(skill.slug) },
      ),
    },
    skill,
    broader: broader && skillLink(broader),
    narrower: skills.filter((other) => other.broader === skill.slug).map(skillLink),
    roles: slicePage(asking, 1).map((role) => roleCard(role, site)),
    pagination: pagination(paths.skill(skill.slug), 1, pageCount(asking.length)),
    lists: listings(catalogue)
      .filter(({ of, roles }) => of.length === 2 && of[0]?.value.key === skill.slug && roles.length > 0)
      .map(({ title, path, roles }) => ({ name: title, path, count: roles.length })),
    profiles: profiles.filter(has).map(({ title, slug }) => ({ name: title, path: paths.profile(slug) })),
    guides: guides.filter(has).map(guideCard),
  };
}
