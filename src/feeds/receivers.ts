import { daysBetween } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { adzuna } from './adzuna.ts';
import { aggregatorJobs, type AggregatorJob } from './aggregator-job.ts';
import { lastUpdated } from './feed.ts';
import { indeed } from './indeed.ts';
import { jooble } from './jooble.ts';
import { linkedin } from './linkedin.ts';
import { refusals, type Receiver } from './receiver.ts';
import { talent } from './talent.ts';
import { xmlFrame } from './xml.ts';

/** All for whom there is a feed. That a feed is there says nothing about who reads it. */
export const receivers: readonly Receiver[] = [indeed, linkedin, adzuna, talent, jooble];

/** What a receiver is not sent, with the reason. */
export type LeftOut = { role: string; reference: string; why: string[] };

/** The open roles as a receiver takes them, and those that it would refuse. */
export function sorted(
  receiver: Receiver,
  { openRoles, site, now }: Catalogue,
): { jobs: AggregatorJob[]; leftOut: LeftOut[] } {
  const { daysShown } = receiver;
  const today = now.toZonedDateTimeISO(site.timeZone).toPlainDate().toString();
  const jobs: AggregatorJob[] = [];
  const leftOut: LeftOut[] = [];
  for (const role of openRoles) {
    for (const job of aggregatorJobs(role, site)) {
      const reasons = [
        ...receiver.refusals(job, site),
        ...(daysShown !== undefined && daysBetween(job.updated, today) > daysShown ? (['old'] as const) : []),
      ];
      const why = reasons.map((reason) => refusals[reason]);
      if (why.length === 0) jobs.push(job);
      else leftOut.push({ role: role.slug, reference: job.reference, why });
    }
  }
  return { jobs, leftOut };
}

/** A piece of a feed; most are a job each. */
export type FeedPiece = { job: AggregatorJob | undefined; xml: () => string };

/** The feed of a receiver in pieces: of a large site it is longer than all else that is made of it. */
export function receiverPieces(receiver: Receiver, catalogue: Catalogue): FeedPiece[] {
  const { site, openRoles } = catalogue;
  const { jobs } = sorted(receiver, catalogue);
  const { before, after } = xmlFrame(receiver.root);
  const updated = lastUpdated({ path: paths.roles, roles: openRoles }, catalogue);
  const head = receiver.head ? `\n${receiver.head(site, updated, jobs.length)}` : '';
  return [
    { job: undefined, xml: () => before + head },
    ...jobs.map((job): FeedPiece => ({ job, xml: () => `\n${receiver.job(job, site)}` })),
    { job: undefined, xml: () => after },
  ];
}

/** The same as text, piece by piece. */
export function receiverXml(receiver: Receiver, catalogue: Catalogue): Iterable<string> {
  return receiverPieces(receiver, catalogue)
    .values()
    .map(({ xml }) => xml());
}
