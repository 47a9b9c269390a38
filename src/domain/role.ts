import type { Apply } from './apply.ts';
import { annualPay } from './annual-pay.ts';
import type { Body } from './body.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Contract } from './contract.ts';
import type { Employer } from './employer.ts';
import type { Derived, Fact, Voice } from './fact.ts';
import { stated, statedValue } from './fact.ts';
import type { Stage } from './lifecycle.ts';
import { closingInstant, isClosingSoon, stage } from './lifecycle.ts';
import type { Pay } from './pay.ts';
import { payFact } from './pay.ts';
import type { Location } from './place.ts';
import type { Profile } from './profile.ts';
import type { Employment, RoleEntry, Workplace } from './role-entry.ts';
import type { Seniority } from './seniority.ts';
import type { Site } from './site.ts';
import type { Skill } from './skill.ts';

export type Workspace = { workplace: Workplace; daysOnSite: number | undefined };
export type Closing = { at: Temporal.Instant; wholeDay: boolean };
export type Level = { seniority: Seniority | undefined; careerStage: string | undefined };

/** Who advertises for the employer: an agency with a page, or one that does not give its name. */
export type Recruiter = { name: string | undefined; agency: Employer | undefined };

/** A vacancy with everything it refers to in place, and every fact with its kind. */
export type Role = {
  slug: string;
  /** The name that its file had first: it never changes, whatever the file is renamed to. */
  permanentId: string;
  /** Its earlier names, the first one first. */
  formerly: string[];
  title: string;
  employer: Employer;
  recruiter: Recruiter | undefined;
  profile: Profile | undefined;
  skills: Skill[];
  body: Body;
  stage: Stage;
  /** Open, and its last week has begun. */
  isClosingSoon: boolean;
  posted: CalendarDate;
  updated: CalendarDate | undefined;
  closedOn: CalendarDate | undefined;
  apply: Apply | undefined;
  source: RoleEntry['source'];
  glance: NonNullable<RoleEntry['glance']>;
  draft: boolean;
  /** Words that the advert has in place of a figure for pay. */
  payWords: string | undefined;
  pay: Fact<Pay>;
  annualPay: Derived<Pay> | undefined;
  workspace: Fact<Workspace>;
  locations: Fact<Location[]>;
  applicants: Fact<NonNullable<RoleEntry['applicants']>>;
  employment: Fact<Employment[]>;
  contract: Fact<Contract>;
  level: Fact<Level>;
  closes: Fact<Closing>;
  reference: Fact<string>;
  industry: Fact<string>;
  department: Fact<string>;
  hours: Fact<string>;
  visa: Fact<string>;
  relocation: Fact<string>;
  clearance: Fact<string>;
  openings: Fact<number>;
  benefits: Fact<string[]>;
  education: Fact<NonNullable<RoleEntry['education']>>;
  experienceMonths: Fact<number>;
};

export type RoleLinks = Pick<Role, 'employer' | 'recruiter' | 'profile' | 'skills'>;

export function isOpen(role: Pick<Role, 'stage'>): boolean {
  return role.stage === 'open';
}

/** What the advert offers by its fields and does not repeat in its text. */
export function fieldBenefits({ benefits, body }: Pick<Role, 'benefits' | 'body'>): string[] {
  const inText = new Set(body.benefits);
  return (statedValue(benefits) ?? []).filter((benefit) => !inText.has(benefit));
}

/** A role from what its editor wrote, what it refers to, and the one clock. */
export function role(
  slug: string,
  entry: RoleEntry,
  body: Body,
  links: RoleLinks,
  site: Site,
  now: Temporal.Instant,
): Role {
  const voice = voiceOf(entry, links);
  const pay = payFact(entry.pay, voice);
  const { seniority, careerStage } = entry;
  return {
    slug,
    permanentId: entry.formerly?.[0] ?? slug,
    formerly: entry.formerly ?? [],
    title: entry.title,
    ...links,
    body,
    stage: stage(entry, now, site.timeZone),
    isClosingSoon: isClosingSoon(entry, now, site.timeZone),
    posted: entry.posted,
    updated: entry.updated,
    closedOn: entry.closed?.on,
    apply: entry.apply,
    source: entry.source,
    glance: entry.glance ?? {},
    draft: entry.draft ?? false,
    payWords: entry.pay?.text,
    pay,
    annualPay: annualPay(pay, site.assumptions),
    workspace: stated(entry.workplace && { workplace: entry.workplace, daysOnSite: entry.daysOnSite }, voice),
    locations: stated(entry.locations, voice),
    applicants: stated(entry.applicants, voice),
    employment: stated(entry.employment && [...new Set(entry.employment)], voice),
    contract: stated(entry.contract, voice),
    level: stated(seniority || careerStage ? { seniority, careerStage } : undefined, voice),
    closes: stated(
      entry.closes === undefined
        ? undefined
        : { at: closingInstant(entry.closes, site.timeZone), wholeDay: entry.closes.length === 10 },
      voice,
    ),
    reference: stated(entry.reference, voice),
    industry: stated(entry.industry, voice),
    department: stated(entry.department, voice),
    hours: stated(entry.hours, voice),
    visa: stated(entry.visa, voice),
    relocation: stated(entry.relocation, voice),
    clearance: stated(entry.clearance, voice),
    openings: stated(entry.openings, voice),
    benefits: stated([...(entry.benefits ?? []), ...body.benefits], voice),
    education: stated(entry.education, voice),
    experienceMonths: stated(entry.experienceMonths, voice),
  };
}

function voiceOf(entry: RoleEntry, { employer, recruiter }: RoleLinks): Voice {
  const via = entry.source?.name;
  const speaker: Voice = recruiter
    ? { who: 'recruiter', name: recruiter.name ?? 'the recruiter' }
    : { who: 'employer', name: employer.disclosed ? employer.name : 'the employer' };
  return via === undefined ? speaker : { ...speaker, via };
}
