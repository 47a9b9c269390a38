import type { Pay } from '#domain/pay.ts';
import type { Employment } from '#domain/role-entry.ts';
import { description } from '#views/advert-html.ts';
import { employmentText } from '#views/format.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { fields, reasons, type Receiver } from './receiver.ts';
import { element } from './xml.ts';

/** https://www.talent.com/integrations */
export const talent: Receiver = {
  name: 'talent',
  label: 'Talent.com',
  wantsAll: false,
  refusals: ({ place, company, workplace }) =>
    reasons([
      [place === undefined, 'noPlace'],
      [place !== undefined && place.city === undefined && workplace !== 'remote', 'noCity'],
      [company === undefined, 'noCompany'],
    ]),
  root: 'source',
  head: (site, updated) =>
    fields({
      publisher: site.publisher.name,
      publisherurl: site.url,
      lastbuilddate: `${updated}T00:00:00Z`,
    }),
  job: (job) => element('job', jobContent(job)),
};

function jobContent(job: AggregatorJob): string {
  const { place, workplace, closing, employment } = job;
  const plain = fields({
    referencenumber: job.reference,
    title: job.title,
    company: job.company,
    city: place?.city,
    state: place?.region,
    country: place?.country,
    streetaddress: place?.street,
    postalcode: place?.postcode,
    dateposted: `${job.posted}T00:00:00Z`,
    url: job.url,
    description: description(job.role),
    jobtype: jobType(employment),
    isremote: workplace && (workplace === 'remote' ? 'yes' : 'no'),
    category: job.industry,
    expirationdate: closing && expiry(closing.at),
  });
  return job.pay ? plain + salary(job.pay) : plain;
}

function jobType(employment: readonly Employment[]): string | undefined {
  return employment.length === 0 ? undefined : employmentText(employment).replace(/-time/g, ' time');
}

/** "07-31-2027T22:59:59Z", the last second. */
function expiry(end: Temporal.Instant): string {
  const [day = '', time = ''] = end.subtract({ seconds: 1 }).toString({ smallestUnit: 'second' }).split('T');
  return `${day.slice(5)}-${day.slice(0, 4)}T${time}`;
}

/** It takes a pair of figures: one bound alone is left to the text. */
function salary({ currency, min, max, per }: Pay): string {
  if (min === undefined || max === undefined) return '';
  return element(
    'salary',
    fields({ salary_min: String(min), salary_max: String(max), salary_currency: currency, period: per }),
  );
}
