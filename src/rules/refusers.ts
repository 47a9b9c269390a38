import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { aggregatorJobs } from '#feeds/aggregator-job.ts';
import { receivers } from '#feeds/receivers.ts';
import type { Refusal } from '#feeds/receiver.ts';
import { postingRefusals } from '#structured-data/job-posting.ts';

/**
 * Who would refuse a role, by reason: Google, which reads its page, and those for whom there is a feed. Nobody
 * is offered a role that is not open.
 */
export function refusers(role: Role, site: Site): Refusers {
  const found = known.get(role) ?? fresh(role, site);
  known.set(role, found);
  return found;
}

/** "Indeed, LinkedIn and Adzuna". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export type Refusers = ReadonlyMap<Refusal | 'noWayToApply', readonly string[]>;

const known = new WeakMap<Role, Refusers>();

function fresh(role: Role, site: Site): Refusers {
  const found = new Map<Refusal | 'noWayToApply', string[]>();
  if (!isOpen(role)) return found;
  for (const reason of postingRefusals(role, site)) found.set(reason, ['Google']);
  const jobs = aggregatorJobs(role, site);
  for (const { label, refusals } of receivers) {
    for (const reason of new Set(jobs.flatMap((job) => refusals(job, site)))) {
      found.set(reason, [...(found.get(reason) ?? []), label]);
    }
  }
  return found;
}
