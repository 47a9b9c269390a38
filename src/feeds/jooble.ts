import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Site } from '#domain/site.ts';
import { description } from '#views/advert-html.ts';
import { employmentText } from '#views/format.ts';
import { payText } from '#views/pay-text.ts';
import { lastDay } from '#views/last-second.ts';
import type { AggregatorJob } from './aggregator-job.ts';
import { fields, reasons, type Receiver } from './receiver.ts';
import { element } from './xml.ts';
import { placeName } from '#domain/place-name.ts';

/** https://www.scribd.com/document/718239589/XML-specs */
export const jooble: Receiver = {
  name: 'jooble',
  label: 'Jooble',
  wantsAll: false,
  daysShown: 45,
  refusals: ({ place, isDescribed }) =>
    reasons([
      [place === undefined, 'noPlace'],
      [!isDescribed, 'noText'],
    ]),
  root: 'jobs',
  job: (job, site) => element('job', fields(jobFields(job, site)), { id: job.reference }),
};

function jobFields(job: AggregatorJob, site: Site): Record<string, string | undefined> {
  const { place, closing, employment, pay } = job;
  return {
    link: job.uniqueUrl,
    name: job.title,
    region: place && placeName(place),
    description: description(job.role),
    pubdate: dotted(job.posted),
    updated: dotted(job.updated),
    expire: closing && dotted(lastDay(closing, site.timeZone).toString()),
    salary: pay && payText(pay, site.language),
    company: job.company,
    jobtype: employment.length > 0 ? employmentText(employment) : undefined,
  };
}

/** DD.MM.YYYY */
function dotted(day: CalendarDate): string {
  return day.split('-').reverse().join('.');
}
