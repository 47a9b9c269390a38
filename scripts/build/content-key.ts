import { hash } from 'node:crypto';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Employer } from '#domain/employer.ts';
import type { Profile } from '#domain/profile.ts';
import type { Role } from '#domain/role.ts';
import type { Skill } from '#domain/skill.ts';

/** A hash of plain data. */
export function keyOf(data: unknown): string {
  return digest(JSON.stringify(data));
}

/** A hash of a text. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

export const employerKey = once((employer: Employer) => keyOf(employer));

const profileKey = once((profile: Profile) => keyOf(profile));

const skillKey = once((skill: Skill) => keyOf(skill));

/** Of all that a role says and refers to, and of its stage, but for its text. */
const factsKey = once(({ body: _, employer, recruiter, profile, skills, ...facts }: Role) =>
  keyOf([
    facts,
    employerKey(employer),
    recruiter && [recruiter.name, recruiter.agency && employerKey(recruiter.agency)],
    profile && profileKey(profile),
    skills.map(skillKey),
  ]),
);

/** The same with its text, of whose tree all else follows that is known of it. */
export const roleKey = once((role: Role) => digest(factsKey(role) + role.body.tree));

/** Of all that a catalogue holds but the texts of roles. */
export function catalogueKey({ roles, employers, profiles, guides, skills }: Catalogue): string {
  return keyOf([
    roles.map(factsKey),
    employers.map(employerKey),
    profiles.map(profileKey),
    guides,
    skills.map(skillKey),
  ]);
}

/** What is found of an object is kept as long as the object is. */
export function once<Of extends object>(make: (of: Of) => string): (of: Of) => string {
  const known = new WeakMap<Of, string>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
