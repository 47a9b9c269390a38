import type { Guide } from './guide.ts';
import { likeRoles, traits } from './likeness.ts';
import { countryName, inSentence } from './place-name.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';
import type { Skill } from './skill.ts';

export type Related = { role: Role; why: string };

/**
 * Open roles like this one, best match first, each with what they have in common in words. Skills count
 * one each, the same profile three, workplace, country and seniority one; ties go to the newer role.
 */
export function relatedRoles(role: Role, openRoles: readonly Role[], most = 4): Related[] {
  return likeRoles(role, openRoles, most).map((other) => ({ role: other, why: why(role, other) }));
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

function why(role: Role, other: Role): string {
  const reasons: string[] = [];
  if (role.profile && role.profile.slug === other.profile?.slug) reasons.push('same role profile');
  const skills = sharedSkills(role.skills, other.skills);
  if (skills.length > 0) {
    const named = skills
      .slice(0, 2)
      .map(({ name }) => name)
      .join(' and ');
    reasons.push(`also asks for ${named}${skills.length > 2 ? ` and ${skills.length - 2} more` : ''}`);
  }
  const { isRemote, country, seniority } = traits(role);
  const others = traits(other);
  if (isRemote && others.isRemote) reasons.push('also remote');
  if (country !== undefined && country === others.country)
    reasons.push(`also in ${inSentence(countryName(country))}`);
  if (seniority !== undefined && seniority === others.seniority) reasons.push('same level');
  return reasons.join(', ');
}
