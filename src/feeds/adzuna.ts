import type { Pay } from '#domain/pay.ts';
import type { PayPeriod } from '#domain/pay-period.ts';
import { countryName } from '#domain/place-name.ts';
import type { Employment } from '#domain/role-entry.ts';
import type { Site } from '#domain/site.ts';
import { description } from '#views/advert-html.ts';
import { payText } from '#views/pay-text.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { fields, reasons, type Receiver } from './receiver.ts';
import { element } from './xml.ts';

/** https://docs.qhse-professionals.nl/job-feeds/xml-feeds/adzuna */
export const adzuna: Receiver = {
  name: 'adzuna',
  label: 'Adzuna',
  wantsAll: false,
  refusals: ({ place, length }) =>
    reasons([
      [place === undefined, 'noPlace'],
      [length < 100, 'short'],
    ]),
  root: 'jobs',
  job: (job, site) => element('job', fields(jobFields(job, site))),
};

/** An employer that may not be named is left out, since an agency may not stand for it. */
function jobFields(job: AggregatorJob, site: Site): Record<string, string | undefined> {
  const { place, employment, pay } = job;
  return {
    title: job.title,
    id: job.reference,
    description: description(job.role),
    url: job.uniqueUrl,
    location: place && ([place.city, place.region].filter(Boolean).join(', ') || countryName(place.country)),
    country: place?.country,
    postcode: place?.postcode,
    company: job.company,
    date: job.posted,
    category: job.industry,
    contract_type: employment.some((one) => limited.includes(one)) ? 'contract' : undefined,
    contract_time: employment.includes('full-time')
      ? 'full_time'
      : employment.includes('part-time')
        ? 'part_time'
        : undefined,
    ...(pay ? salary(pay, site.language) : {}),
  };
}

/** That a role is permanent follows from none of the words that an advert has for its employment. */
const limited: readonly Employment[] = ['contract', 'temporary', 'internship'];

/** It knows no weekly pay, and figures only as a pair: what does not fit goes as text alone. */
function salary(pay: Pay, language: string): Record<string, string | undefined> {
  const { currency, min, max, per } = pay;
  const frequency = frequencies[per];
  const figures =
    min === undefined || max === undefined || frequency === undefined
      ? {}
      : {
          salary_min: String(min),
          salary_max: String(max),
          salary_frequency: frequency,
          salary_currency: currency,
        };
  return { salary: payText(pay, language), ...figures };
}

const frequencies: Partial<Record<PayPeriod, string>> = {
  hour: 'hour',
  day: 'day',
  month: 'month',
  year: 'year',
};
