import { bodyNodes } from '#domain/body-tree.ts';
import { fingerprint } from '#domain/fingerprint.ts';
import type { Role } from '#domain/role.ts';

/** Another one whenever the advert says something else; the same from one build to the next otherwise. */
export function roleVersion(role: Role): string {
  const made = known.get(role) ?? version(role);
  known.set(role, made);
  return made;
}

const known = new WeakMap<Role, string>();

function version(role: Role): string {
  const { title, employer, recruiter, skills, body, apply, payWords, glance } = role;
  return fingerprint(
    JSON.stringify([
      [
        title,
        employer.name,
        recruiter?.name,
        skills.map(({ name }) => name),
        bodyNodes(body),
        apply,
        payWords,
      ],
      [glance, ...facts.map((fact) => role[fact])],
    ]),
  );
}

const facts = [
  'pay',
  'workspace',
  'locations',
  'applicants',
  'employment',
  'contract',
  'level',
  'closes',
  'reference',
  'industry',
  'department',
  'hours',
  'visa',
  'relocation',
  'clearance',
  'openings',
  'benefits',
  'education',
  'experienceMonths',
] as const satisfies readonly (keyof Role)[];
