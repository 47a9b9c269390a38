import { hash } from 'node:crypto';
import type { Employer } from '#domain/employer.ts';
import type { Profile } from '#domain/profile.ts';
import type { Role } from '#domain/role.ts';

/** A hash of plain data. */
export function keyOf(data: unknown): string {
  return hash('sha256', JSON.stringify(data), 'base64url').slice(0, 22);
}

export const employerKey = once((employer: Employer) => keyOf(employer));

const profileKey = once((profile: Profile) => keyOf(profile));

/** Of all that a role says and refers to, and of its stage. */
export const roleKey = once(({ employer, recruiter, profile, ...role }: Role) =>
  keyOf([
    role,
    employerKey(employer),
    recruiter && [recruiter.name, recruiter.agency && employerKey(recruiter.agency)],
    profile && profileKey(profile),
  ]),
);

/** What is found of an object is kept as long as the object is. */
export function once<Of extends object>(make: (of: Of) => string): (of: Of) => string {
  const known = new WeakMap<Of, string>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
