import type { Catalogue } from '#domain/catalogue.ts';
import { dayOf } from '#domain/calendar-date.ts';
import { role as roleOf, type Role } from '#domain/role.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { dateText } from './format.ts';
import { ledger, type LedgerRow } from './ledger.ts';

/** The facts of an advert at one time, with who says them. */
export type FactsThen = {
  on: string;
  facts: Pick<LedgerRow, 'label' | 'kind' | 'value' | 'detail' | 'source'>[];
};

/** What changed on one day, a sentence for each fact. */
export type HistoryStep = { on: string; changes: string[] };

type Version = { at: Temporal.Instant; data: RoleEntry };

/** These follow from other facts, or change with every edit. */
const leftOut = new Set(['Posted', 'By the year']);

/**
 * The facts of an advert after each day on which one of them changed, the oldest first. Texts are not
 * compared. `versions` are in the order of time.
 */
export function factsThen(
  role: Role,
  versions: readonly Version[],
  { site, employers }: Catalogue,
  now: Temporal.Instant,
): FactsThen[] {
  const found: FactsThen[] = [];
  for (const { at, data } of versions) {
    const employer = employers.find(({ slug }) => slug === data.employer) ?? role.employer;
    const links = {
      employer,
      recruiter: data.recruiter ? role.recruiter : undefined,
      profile: role.profile,
      skills: role.skills,
    };
    const facts = ledger(roleOf(role.slug, data, role.body, links, site, now), site)
      .filter(({ label }) => !leftOut.has(label))
      .map(({ label, kind, value, detail, source }) => ({ label, kind, value, detail, source }));
    const on = dayOf(at, site.timeZone);
    if (found.at(-1)?.on === on) found.pop();
    if (JSON.stringify(found.at(-1)?.facts) !== JSON.stringify(facts)) found.push({ on, facts });
  }
  return found;
}

/** The facts of an advert on all days, from the versions of all of its names. */
export function roleFacts(
  role: Role,
  versions: ReadonlyMap<string, readonly Version[]>,
  catalogue: Catalogue,
): FactsThen[] {
  const all = [...role.formerly, role.slug].flatMap((name) => versions.get(name) ?? []);
  return factsThen(role, all, catalogue, catalogue.now);
}

/** What changed from each day to the next, the newest first. */
export function historySteps(then: readonly FactsThen[], language: string): HistoryStep[] {
  return then
    .slice(1)
    .map(({ on, facts }, index) => ({
      on: dateText(on, language),
      changes: changes(then[index]?.facts ?? [], facts),
    }))
    .filter((step) => step.changes.length > 0)
    .reverse();
}

type Facts = FactsThen['facts'];

function changes(before: Facts, after: Facts): string[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const was = told(before, label);
    const is = told(after, label);
    if (was === is) return [];
    if (was === undefined) return [`${label} added: ${is}.`];
    if (is === undefined) return [`${label} removed: it was ${was}.`];
    return [`${label} changed from ${was} to ${is}.`];
  });
}

/** A fact in words; nothing when the advert does not say. */
function told(facts: Facts, label: string): string | undefined {
  const fact = facts.find((one) => one.label === label);
  if (fact === undefined || fact.kind === 'unknown') return undefined;
  return `${fact.value}${fact.detail ? ` ${fact.detail}` : ''}${fact.kind === 'estimated' ? ` (${fact.source})` : ''}`;
}
