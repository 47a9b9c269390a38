import type {
  ContactPointLeaf,
  EducationalOccupationalCredentialLeaf,
  JobPostingLeaf,
  OccupationalExperienceRequirementsLeaf,
} from 'schema-dts';
import { statedValue } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';
import type { Employment, RoleEntry } from '#domain/role-entry.ts';
import type { Site } from '#domain/site.ts';
import { description } from '#views/advert-html.ts';
import { lastSecond } from '#views/last-second.ts';
import { given } from './given.ts';
import { listed, qualifications, responsibilities } from './listed.ts';
import { hiringOrganization } from './organization.ts';
import { applicantLocations, place } from './place.ts';
import { baseSalary, estimatedSalary } from './salary.ts';
import { skillTerms } from './skill-terms.ts';

/**
 * A vacancy as search engines take it. `undefined` when it takes no applications, or would be refused. Only
 * what the advert states is in it; an estimate of pay stands apart, as such.
 */
export function jobPosting(role: Role, site: Site): JobPostingLeaf | undefined {
  const where = whereabouts(role);
  const direct = appliesHere(role, site);
  if (!isOpen(role) || where === undefined || direct === undefined) return undefined;

  const employer = hiringOrganization(role.employer, site);
  const contract = statedValue(role.contract);
  const reference = statedValue(role.reference);
  const closing = statedValue(role.closes);
  const department = statedValue(role.department);
  const { pay } = role;

  return given({
    '@type': 'JobPosting',
    title: role.title,
    description: description(role),
    url: new URL(paths.role(role.slug), site.url).href,
    datePosted: role.posted,
    validThrough: closing && lastSecond(closing, site.timeZone),
    employmentType: employmentType(statedValue(role.employment)),
    hiringOrganization: employer,
    identifier:
      reference === undefined
        ? undefined
        : ({ '@type': 'PropertyValue', name: employer.name, value: reference } as const),
    employmentUnit:
      department === undefined ? undefined : ({ '@type': 'Organization', name: department } as const),
    ...where,
    baseSalary: pay.kind === 'stated' ? baseSalary(pay, contract) : undefined,
    estimatedSalary: pay.kind === 'estimated' ? estimatedSalary(pay) : undefined,
    incentiveCompensation: listed(statedValue(pay)?.extras),
    jobBenefits: listed(statedValue(role.benefits)),
    responsibilities: responsibilities(role.body),
    qualifications: qualifications(role.body),
    skills: skillTerms(role.skills),
    educationRequirements: educationRequirements(statedValue(role.education)),
    experienceRequirements: experienceRequirements(statedValue(role.experienceMonths)),
    industry: statedValue(role.industry),
    workHours: statedValue(role.hours),
    jobDuration: contract?.length,
    jobStartDate: contract?.start === 'asap' ? undefined : contract?.start,
    jobImmediateStart: contract?.start === 'asap' ? true : undefined,
    eligibilityToWorkRequirement: statedValue(role.visa),
    securityClearanceRequirement: statedValue(role.clearance),
    totalJobOpenings: statedValue(role.openings),
    directApply: direct,
    applicationContact: applicationContact(role, site),
  });
}

/**
 * Why Google would refuse an open role
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function postingRefusals(role: Role, site: Site): ('noPlace' | 'noWayToApply')[] {
  return [
    ...(whereabouts(role) === undefined ? (['noPlace'] as const) : []),
    ...(appliesHere(role, site) === undefined ? (['noWayToApply'] as const) : []),
  ];
}

/** A hybrid role is one with a place: only work that is never at a place counts as remote. */
function whereabouts(role: Role) {
  if (statedValue(role.workspace)?.workplace === 'remote') {
    const applicants = statedValue(role.applicants);
    if (applicants === undefined) return undefined;
    return {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: one(applicantLocations(applicants)),
    } as const;
  }
  const locations = statedValue(role.locations);
  return locations && { jobLocation: one(locations.map(place)) };
}

const employmentTypes = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
  'per-diem': 'PER_DIEM',
  other: 'OTHER',
} as const satisfies Record<Employment, string>;

function employmentType(employments: Employment[] | undefined) {
  return employments && one(employments.map((employment) => employmentTypes[employment]));
}

function educationRequirements(levels: RoleEntry['education']) {
  const credentials = levels?.filter((level) => level !== 'no requirements');
  if (levels && credentials?.length === 0) return 'no requirements';
  return (
    credentials &&
    one(
      credentials.map((credentialCategory): EducationalOccupationalCredentialLeaf => ({
        '@type': 'EducationalOccupationalCredential',
        credentialCategory,
      })),
    )
  );
}

function experienceRequirements(
  months: number | undefined,
): OccupationalExperienceRequirementsLeaf | string | undefined {
  if (months === undefined) return undefined;
  if (months === 0) return 'no requirements';
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months };
}

/**
 * Whether the page itself says all that is needed to apply, as an address to write or call does; not so
 * where it leads on to a form. `undefined` when there is no way to apply.
 */
function appliesHere({ apply }: Role, { contact }: Site): boolean | undefined {
  if (apply !== undefined) return apply.by !== 'url' || /^(mailto|tel):/i.test(apply.url);
  if (contact.email !== undefined) return true;
  return contact.url === undefined ? undefined : false;
}

/** Whom the page names to write to: never someone by whom an employer that may not be named could be known. */
function applicationContact({ employer, apply }: Role, { contact }: Site): ContactPointLeaf | undefined {
  const name = employer.disclosed ? employer.contact?.name : undefined;
  const stated = apply?.by === 'email' ? apply.email : undefined;
  const email = stated ?? (apply === undefined && name === undefined ? contact.email : undefined);
  return name === undefined && email === undefined
    ? undefined
    : given({ '@type': 'ContactPoint', name, email });
}

/** A single value by itself, several as a list. */
function one<T>(values: T[]): T | T[] {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}
