import type { Pay } from '#domain/pay.ts';
import type { PayPeriod } from '#domain/pay-period.ts';
import { placeName } from '#domain/place.ts';
import type { Employment, Workplace } from '#domain/role-entry.ts';
import type { Seniority } from '#domain/seniority.ts';
import type { Site } from '#domain/site.ts';
import { description } from '#views/advert-html.ts';
import { lastSecond } from '#views/last-second.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { rfc3339, rfc822 } from './feed-date.ts';
import { plainTags } from './plain-tags.ts';
import { fields, reasons, type Receiver } from './receiver.ts';
import { shortened } from './shortened.ts';
import { element } from './xml.ts';

/** https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide */
export const linkedin: Receiver = {
  name: 'linkedin',
  label: 'LinkedIn',
  wantsAll: false,
  refusals: ({ place, company, length, throughRecruiter, takenOver }) =>
    reasons([
      [place === undefined, 'noPlace'],
      [company === undefined, 'noCompany'],
      [length < 100, 'short'],
      [throughRecruiter, 'throughRecruiter'],
      [takenOver, 'takenOver'],
    ]),
  root: 'source',
  head: (site, updated, jobs) =>
    fields({
      lastBuildDate: rfc822(updated, site.timeZone),
      publisherUrl: site.url,
      publisher: site.publisher.name,
      expectedJobCount: String(jobs),
    }),
  job: (job, site) => element('job', jobContent(job, site)),
};

function jobContent(job: AggregatorJob, site: Site): string {
  const { place, closing, workplace, seniority, employment } = job;
  const type = jobTypes.find(([one]) => employment.includes(one))?.[1];
  const plain = fields({
    partnerJobId: shortened(job.reference, 40),
    company: job.company,
    title: job.title,
    description: plainTags(description(job.role), tags),
    applyUrl: job.applyUrl,
    posterEmail: site.contact.email,
    ...(place?.city !== undefined && place.region !== undefined
      ? { city: place.city, state: place.region, country: place.country }
      : { location: place && placeName(place) }),
    postalCode: place?.postcode,
    workplaceTypes: workplace && workplaceTypes[workplace],
    experienceLevel: seniority && experienceLevels[seniority],
    jobtype: type,
    listDate: rfc3339(job.posted, site.timeZone),
    expirationDate: closing && lastSecond(closing, site.timeZone),
  });
  return job.pay ? plain + salaries(job.pay) : plain;
}

const tags = ['b', 'strong', 'u', 'i', 'br', 'p', 'ul', 'li', 'em'];

const workplaceTypes: Record<Workplace, string> = {
  'on-site': 'On-site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

/** The first that a role has decides: it takes one. */
const jobTypes: readonly (readonly [Employment, string])[] = [
  ['internship', 'INTERNSHIP'],
  ['volunteer', 'VOLUNTEER'],
  ['contract', 'CONTRACT'],
  ['temporary', 'CONTRACT'],
  ['part-time', 'PART_TIME'],
  ['full-time', 'FULL_TIME'],
];

const experienceLevels: Record<Seniority, string> = {
  intern: 'INTERNSHIP',
  entry: 'ENTRY_LEVEL',
  mid: 'ASSOCIATE',
  senior: 'MID_SENIOR_LEVEL',
  lead: 'MID_SENIOR_LEVEL',
  principal: 'MID_SENIOR_LEVEL',
  manager: 'MID_SENIOR_LEVEL',
  director: 'DIRECTOR',
  executive: 'EXECUTIVE',
};

const periods: Record<PayPeriod, string> = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

/** It takes two whole amounts: one bound alone, or a fraction, is left to the text. */
function salaries({ currency, min, max, per }: Pay): string {
  if (min === undefined || max === undefined || !Number.isInteger(min) || !Number.isInteger(max)) return '';
  const end = (name: string, amount: number) =>
    element(name, fields({ amount: String(amount), currencyCode: currency }));
  return element(
    'salaries',
    element(
      'salary',
      end('highEnd', max) + end('lowEnd', min) + fields({ period: periods[per], type: 'BASE_SALARY' }),
    ),
  );
}
