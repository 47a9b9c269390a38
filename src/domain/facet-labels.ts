import type { Contract } from './contract.ts';
import type { FindableKind } from './facets.ts';
import type { Employment, Workplace } from './role-entry.ts';
import type { Seniority } from './seniority.ts';

export const kindLabels: Record<FindableKind, string> = {
  role: 'Roles',
  employer: 'Employers',
  profile: 'Role profiles',
  guide: 'Guides',
  skill: 'Skills',
};

export const workplaceLabels: Record<Workplace, string> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  'on-site': 'On site',
};

export const employmentLabels: Record<Employment, string> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  volunteer: 'Volunteer',
  'per-diem': 'By the day',
  other: 'Other',
};

export const seniorityLabels: Record<Seniority, string> = {
  intern: 'Intern',
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  lead: 'Lead',
  principal: 'Principal',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};

export const advertisedLabels = {
  employer: 'By the employer',
  recruiter: 'Through a recruiter',
} as const;

export const ir35Labels: Record<Ir35Status, string> = {
  outside: 'Outside IR35',
  inside: 'Inside IR35',
  undetermined: 'IR35 not determined',
};

type Ir35Status = NonNullable<Contract['ir35']>['status'];
