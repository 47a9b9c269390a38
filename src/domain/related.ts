import type { Guide } from './guide.ts';
import { countryName } from './place.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';
import type { Skill } from './skill.ts';

export type Related = { role: Role; why: string };

/**
 * Open roles like this one, best match first, each with what they have in common in words. Skills count
 * one each, the same profile three, workplace, country and seniority one; ties go to the newer role.
 */
export function relatedRoles(role: Role, openRoles: readonly Role[], most = 4): Related[] {
  return openRoles
    .filter((other) => other.slug !== role.slug)
    .map((other) => ({ role: other, ...likeness(role, other) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ role: other, why }) => ({ role: other, why }));
}

/** Guides for a role: for the role itself, its employer, its profile, or, written for nobody, its skills. */
export function guidesFor(role: Role, guides: readonly Guide[]): Guide[] {
  return guides.filter((guide) => {
    if (guide.role !== undefined) return guide.role === role.slug;
    if (guide.employer !== undefined) return guide.employer === role.employer.slug;
    if (guide.profile !== undefined) return guide.profile === role.profile?.slug;
    return sharedSkills(guide.skills, role.skills).length > 0;
  });
}

/** Which of a profile's skills a role names, and which it names beyond them. */
export function skillsAgainst(role: Role, profile: Profile): { shared: Skill[]; beyond: Skill[] } {
  const shared = sharedSkills(role.skills, profile.skills);
  return { shared, beyond: role.skills.filter((skill) => !shared.includes(skill)) };
}

export function sharedSkills(some: readonly Skill[], others: readonly Skill[]): Skill[] {
  const slugs = new Set(others.map(({ slug }) => slug));
  return some.filter(({ slug }) => slugs.has(slug));
}

function likeness(role: Role, other: Role): { score: number; why: string } {
  const reasons: [score: number, words: string][] = [];
  if (role.profile && role.profile.slug === other.profile?.slug) reasons.push([3, 'same role profile']);
  const skills = sharedSkills(role.skills, other.skills);
  if (skills.length > 0) {
    const named = skills
      .slice(0, 2)
      .map(({ name }) => name)
      .join(' and ');
    reasons.push([
      skills.length,
      `also asks for ${named}${skills.length > 2 ? ` and ${skills.length - 2} more` : ''}`,
    ]);
  }
  const workplace = statedWorkplace(role);
  const country = countryOf(role);
  if (workplace === 'remote' && statedWorkplace(other) === 'remote') reasons.push([1, 'also remote']);
  if (country !== undefined && country === countryOf(other))
    reasons.push([1, `also in ${countryName(country)}`]);
  const seniority = role.level.kind === 'stated' ? role.level.value.seniority : undefined;
  if (seniority !== undefined && other.level.kind === 'stated' && other.level.value.seniority === seniority) {
    reasons.push([1, 'same level']);
  }
  return {
    score: reasons.reduce((sum, [points]) => sum + points, 0),
    why: reasons.map(([, words]) => words).join(', '),
  };
}

function statedWorkplace({ workspace }: Role): string | undefined {
  return workspace.kind === 'stated' ? workspace.value.workplace : undefined;
}

function countryOf({ locations, applicants }: Role): string | undefined {
  if (locations.kind === 'stated') return locations.value[0]?.country;
  return applicants.kind === 'stated' ? applicants.value.countries[0] : undefined;
}
