import type { Pay } from '#domain/pay.ts';
import type { Employment, Workplace } from '#domain/role-entry.ts';
import type { Site } from '#domain/site.ts';
import { description } from '#views/advert-html.ts';
import { sentenceList } from '#views/format.ts';
import { numberFormat } from '#views/formatters.ts';
import { lastSecond } from '#views/last-second.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { rfc3339 } from './feed-date.ts';
import { plainTags, withoutEntities } from './plain-tags.ts';
import { fields, reasons, type Receiver } from './receiver.ts';
import { element } from './xml.ts';

/** https://docs.indeed.com/job-sync-xml/xml-feed */
export const indeed: Receiver = {
  name: 'indeed',
  label: 'Indeed',
  wantsAll: true,
  refusals: ({ place, company, isDescribed }, { contact }) =>
    reasons([
      [place === undefined, 'noPlace'],
      [place !== undefined && place.city === undefined, 'noCity'],
      [place !== undefined && place.region === undefined, 'noRegion'],
      [company === undefined, 'noCompany'],
      [!isDescribed, 'noText'],
      [contact.email === undefined, 'noContact'],
    ]),
  root: 'source',
  head: (site) => fields({ publisher: site.publisher.name, publisherurl: site.url }),
  job: (job, site) => element('job', fields(jobFields(job, site))),
};

/** Elements without a value stay, empty. */
function jobFields(job: AggregatorJob, site: Site): Record<string, string> {
  const { place, closing, workplace, experienceMonths: months } = job;
  return {
    title: job.title,
    date: job.posted,
    referencenumber: job.reference,
    requisitionid: job.requisition,
    url: `${job.url}?source=Indeed`,
    company: job.company ?? '',
    city: place?.city ?? '',
    state: place?.region ?? '',
    country: place?.country ?? '',
    postalcode: place?.postcode ?? '',
    streetaddress: place?.street ?? '',
    email: site.contact.email ?? '',
    description: withoutEntities(plainTags(description(job.role), tags)),
    salary: job.pay ? salary(job.pay) : '',
    education: sentenceList(job.education),
    jobtype: job.employment.flatMap((one) => jobTypes[one] ?? []).join(', '),
    category: job.industry ?? '',
    experience: months === undefined ? '' : months === 0 ? 'None needed' : `At least ${months} months`,
    remotetype: (workplace && remoteTypes[workplace]) ?? '',
    expirationdate: closing ? lastSecond(closing, site.timeZone) : '',
    lastactivitydate: rfc3339(job.updated, site.timeZone),
  };
}

const tags = ['b', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'p', 'ul', 'li', 'strong', 'em'];

const remoteTypes: Partial<Record<Workplace, string>> = { remote: 'Fully remote', hybrid: 'Hybrid remote' };

const jobTypes: Partial<Record<Employment, string>> = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  contract: 'contract',
  temporary: 'temporary',
  internship: 'internship',
  volunteer: 'volunteer',
};

/** "£40000 - £50000 per year"; one bound alone stays alone. */
function salary({ currency, min, max, per }: Pay): string {
  const money = (amount: number) =>
    numberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      useGrouping: false,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
  const figure =
    min === undefined
      ? `Up to ${money(max ?? 0)}`
      : max === undefined
        ? `From ${money(min)}`
        : min === max
          ? money(min)
          : `${money(min)} - ${money(max)}`;
  return `${figure} per ${per}`;
}
