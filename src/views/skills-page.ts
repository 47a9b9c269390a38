import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import type { Skill } from '#domain/skill.ts';
import { capital, countText } from './format.ts';
import { listHead, type ListGroup, type ListItem } from './list-page.ts';
import type { PageHead } from './page-head.ts';

export type SkillsPage = { head: PageHead; wanted: ListItem[]; groups: ListGroup<ListItem>[] };

const mostWanted = 24;

export function skillsPage(catalogue: Catalogue): SkillsPage {
  const asked = openRolesBySkill(catalogue);
  const letters = Map.groupBy(catalogue.skills, ({ name }) => capital(name)[0]!);
  return {
    head: listHead(
      'Skills',
      paths.skills,
      catalogue.site.name,
      'Every skill that roles and profiles name, explained, with the roles that ask for it.',
    ),
    wanted: wantedSkills(catalogue).slice(0, mostWanted),
    groups: [...letters].map(([heading, skills]) => ({
      heading,
      items: skills.map((skill) => item(skill, asked.get(skill.slug) ?? 0)),
    })),
  };
}

/** The skills that open roles ask for, those that most ask for first. */
export function wantedSkills(catalogue: Catalogue): ListItem[] {
  const asked = openRolesBySkill(catalogue);
  return catalogue.skills
    .map((skill) => ({ skill, roles: asked.get(skill.slug) ?? 0 }))
    .filter(({ roles }) => roles > 0)
    .sort((a, b) => b.roles - a.roles)
    .map(({ skill, roles }) => item(skill, roles));
}

function openRolesBySkill({ openRoles }: Catalogue): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { slug } of openRoles.flatMap(({ skills }) => skills))
    asked.set(slug, (asked.get(slug) ?? 0) + 1);
  return asked;
}

function item({ name, slug }: Skill, roles: number): ListItem {
  return { name, path: paths.skill(slug), note: roles > 0 ? countText(roles, 'open role') : '' };
}
