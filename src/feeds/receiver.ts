import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Site } from '#domain/site.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { cdata, element } from './xml.ts';

/** One who gathers adverts, and the form in which it takes them. */
export type Receiver = {
  /** In the address of its feed. */
  name: string;
  label: string;
  /** Whether it refuses a feed that leaves out some of the roles that a site shows. */
  wantsAll: boolean;
  /** For so many days after its newest change it shows a job; without end when absent. */
  daysShown?: number;
  /** Why it would refuse a job; nothing when it takes it. */
  refusals: (job: AggregatorJob, site: Site) => Refusal[];
  /** The element around all jobs. */
  root: string;
  /** What stands in it before them; `updated` is the day of the newest change among the jobs, which are so many. */
  head?: (site: Site, updated: CalendarDate, jobs: number) => string;
  /** The element of a job. */
  job: (job: AggregatorJob, site: Site) => string;
};

/** Why a job that has been given as conditions is refused: those that hold. */
export function reasons(conditions: readonly (readonly [boolean, Refusal])[]): Refusal[] {
  return conditions.flatMap(([holds, why]) => (holds ? [why] : []));
}

/** Elements in CDATA, one a line; those without a value are left out. */
export function fields(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [element(name, cdata(value))]))
    .join('\n');
}

/** Every reason for which a receiver refuses a job, as a sentence. */
export const refusals = {
  noPlace: 'The advert names no place.',
  noCity: 'The place has no city.',
  noRegion: 'The place has no region, which it requires as state.',
  noCompany: 'The employer may not be named.',
  noText: 'The advert has no text.',
  short: 'The text of the advert has fewer than 100 characters.',
  noContact: 'The site has no e-mail address for questions about the feed.',
  throughRecruiter: 'A recruiter advertises it, and it takes only what the employer posts itself.',
  old: 'It was posted or changed too long ago to be shown there.',
  takenOver: 'It was taken from another site, and it takes only what was posted here.',
} as const;

export type Refusal = keyof typeof refusals;
