import type { CalendarDate } from '#domain/calendar-date.ts';
import { statedValue } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import type { Pay } from '#domain/pay.ts';
import { placeName, type Location } from '#domain/place.ts';
import type { Closing, Role } from '#domain/role.ts';
import type { Employment, RoleEntry, Workplace } from '#domain/role-entry.ts';
import type { Seniority } from '#domain/seniority.ts';
import type { Site } from '#domain/site.ts';
import { slug } from '#domain/slug.ts';
import { description } from '#views/advert-html.ts';

/**
 * A role at one place, as those take it who gather adverts from many sites. Only what the advert states is in
 * it: no estimate, no bound of pay that nobody named, and no recruiter in the place of an employer.
 */
export type AggregatorJob = {
  slug: string;
  /** Of the role; permanent. */
  id: string;
  /** Of the role at this place; permanent. */
  reference: string;
  requisition: string;
  url: string;
  /** The role's own page when the role has one place, an address of its own for each of several. */
  uniqueUrl: string;
  /** Where an application is filled in, on the page of the role or elsewhere. */
  applyUrl: string;
  title: string;
  /** `undefined` for one that may not be named. */
  company: string | undefined;
  /** For its `description`, which is long, and made for each feed. */
  role: Role;
  /** Whether the description has any words. */
  isDescribed: boolean;
  /** How many characters of text the advert has, without its facts. */
  length: number;
  /** A country alone where a remote role says no more; `undefined` when the advert names no place. */
  place: Location | undefined;
  posted: CalendarDate;
  updated: CalendarDate;
  closing: Closing | undefined;
  pay: Pay | undefined;
  employment: Employment[];
  workplace: Workplace | undefined;
  seniority: Seniority | undefined;
  education: NonNullable<RoleEntry['education']>;
  experienceMonths: number | undefined;
  industry: string | undefined;
  throughRecruiter: boolean;
  /** From another site that the advert was taken from. */
  takenOver: boolean;
};

/** A role once for every city that it is in; once, without a place, when it names none. */
export function aggregatorJobs(role: Role, site: Site): AggregatorJob[] {
  const found = known.get(role) ?? fresh(role, site);
  known.set(role, found);
  return found;
}

const known = new WeakMap<Role, AggregatorJob[]>();

function fresh(role: Role, site: Site): AggregatorJob[] {
  const { apply, employer } = role;
  const url = new URL(paths.role(role.slug), site.url).href;
  const places = placesOf(role);
  const job = {
    slug: role.slug,
    id: role.permanentId,
    requisition: statedValue(role.reference) ?? role.permanentId,
    url,
    applyUrl:
      apply?.by === 'url' && !/^(mailto|tel):/i.test(apply.url) ? new URL(apply.url, site.url).href : url,
    title: role.title,
    company: employer.disclosed ? employer.name : undefined,
    role,
    isDescribed: role.body.characters > 0 || description(role) !== '',
    length: role.body.characters,
    posted: role.posted,
    updated: role.updated ?? role.posted,
    closing: statedValue(role.closes),
    pay: statedValue(role.pay),
    employment: statedValue(role.employment) ?? [],
    workplace: statedValue(role.workspace)?.workplace,
    seniority: statedValue(role.level)?.seniority,
    education: statedValue(role.education) ?? [],
    experienceMonths: statedValue(role.experienceMonths),
    industry: statedValue(role.industry),
    throughRecruiter: role.recruiter !== undefined,
    takenOver: role.source !== undefined,
  };
  if (places.length === 0) {
    return [{ ...job, place: undefined, reference: role.permanentId, uniqueUrl: url }];
  }
  return places.map((place) => {
    const key = slug(placeName(place));
    return {
      ...job,
      place,
      reference: `${role.permanentId}--${key}`,
      uniqueUrl: places.length === 1 ? url : `${url}?place=${key}`,
    };
  });
}

/** The first place in every city; for a remote role that is based nowhere, the countries that it is open to. */
function placesOf(role: Role): Location[] {
  const countries = statedValue(role.applicants)?.countries ?? [];
  const places = statedValue(role.locations) ?? countries.map((country) => ({ country }));
  return [...new Map(places.toReversed().map((place) => [placeName(place), place])).values()].reverse();
}
