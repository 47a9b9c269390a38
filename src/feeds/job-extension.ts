import { statedValue } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import type { Pay } from '#domain/pay.ts';
import type { Role } from '#domain/role.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import type { Site } from '#domain/site.ts';
import { lastSecond } from '#views/last-second.ts';

/**
 * The `_job` object of a JSON Feed item: only what the advert states, so that an estimate cannot be taken for
 * pay; what it leaves open is absent (https://www.jsonfeed.org/version/1.1/#extensions). Explained at
 * /feeds/, to which `about` leads.
 */
export type JobExtension = {
  about: string;
  employer: string;
  employer_disclosed: boolean;
  recruiter?: string | null | undefined;
  pay?: Omit<Pay, 'extras'> | undefined;
  workplace?: RoleEntry['workplace'];
  days_on_site?: number | undefined;
  locations?: RoleEntry['locations'];
  applicants?: RoleEntry['applicants'];
  employment?: RoleEntry['employment'];
  seniority?: RoleEntry['seniority'];
  contract?: RoleEntry['contract'];
  closes?: string | undefined;
  reference?: string | undefined;
};

export function jobExtension(role: Role, site: Site): JobExtension {
  const { employer, recruiter } = role;
  const pay = statedValue(role.pay);
  const workspace = statedValue(role.workspace);
  const closes = statedValue(role.closes);
  return {
    about: new URL(paths.feeds, site.url).href,
    employer: employer.name,
    employer_disclosed: employer.disclosed,
    recruiter: recruiter && (recruiter.name ?? null),
    pay: pay && { currency: pay.currency, min: pay.min, max: pay.max, per: pay.per },
    workplace: workspace?.workplace,
    days_on_site: workspace?.daysOnSite,
    locations: statedValue(role.locations),
    applicants: statedValue(role.applicants),
    employment: statedValue(role.employment),
    seniority: statedValue(role.level)?.seniority,
    contract: statedValue(role.contract),
    closes: closes && lastSecond(closes, site.timeZone),
    reference: statedValue(role.reference),
  };
}
