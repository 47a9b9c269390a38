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
  /** Why it would refuse a job, in sentences; none when it takes it. */
  refusals: (job: AggregatorJob, site: Site) => string[];
  /** `updated` is the day of the newest change among the jobs. */
  xml: (jobs: readonly AggregatorJob[], site: Site, updated: CalendarDate) => string;
};

/** Why a job that has been given as conditions is refused: those that hold. */
export function reasons(conditions: readonly (readonly [boolean, string])[]): string[] {
  return conditions.flatMap(([holds, why]) => (holds ? [why] : []));
}

/** Elements in CDATA, one a line; those without a value are left out. */
export function fields(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [element(name, cdata(value))]))
    .join('\n');
}

export const refusal = {
  noPlace: 'The advert names no place.',
  noCity: 'The place has no city.',
  noCompany: 'The employer may not be named.',
  short: 'The text of the advert has fewer than 100 characters.',
} as const;
