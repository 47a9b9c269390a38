import type { CalendarDate } from '#domain/calendar-date.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { fieldBenefits } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { advertHtml, escaped } from '#views/advert-html.ts';
import { capital, closingText, sourceText, whereText } from '#views/format.ts';
import { payText } from '#views/pay-text.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { factLine } from './fact-line.ts';
import { jobExtension, type JobExtension } from './job-extension.ts';
import { madeOnce } from './made-once.ts';

/** A role in a feed. */
export type FeedItem = {
  /** Permanent: it stays when the file of the role is renamed. */
  id: string;
  url: string;
  title: string;
  /** Who advertises: what a reader shows as the author. */
  author: string;
  summary: string;
  /** What is known of the role, each fact with who says so, and what is not said. */
  facts: string;
  /** For the whole advert, which is long, and stands in one form only: see `itemHtml`. */
  role: Role;
  posted: CalendarDate;
  updated: CalendarDate;
  tags: string[];
  job: JobExtension;
};

export const feedItem = madeOnce(fresh);

/** The whole advert, with what its fields offer, then the facts. */
export function itemHtml({ role, facts }: FeedItem): string {
  return advertHtml(role) + offersHtml(role) + facts;
}

/** The address by which feeds know a role: that of its first name. */
export function permanentAddress({ permanentId }: Pick<Role, 'permanentId'>, site: Site): string {
  return new URL(paths.role(permanentId), site.url).href;
}

/** A role in a line: who, where, what is paid and who says so, until when. */
export function summary(role: Role, { language, timeZone }: Site): string {
  const { employer, recruiter, pay, closes } = role;
  const through =
    recruiter && `, advertised by ${recruiter.name ?? 'a recruiter that does not give its name'}`;
  const paid =
    pay.kind === 'unknown'
      ? 'Pay not stated'
      : `${capital(payText(pay.value, language))}, ${sourceText(pay, employer, language)}`;
  return [
    `${employer.name}${through ?? ''}`,
    whereText(role),
    paid,
    ...(closes.kind === 'stated' ? [`Closes ${closingText(closes.value, language, timeZone)}`] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

function fresh(role: Role, site: Site): FeedItem {
  const facts = factsHtml(role, site);
  return {
    id: permanentAddress(role, site),
    url: new URL(paths.role(role.slug), site.url).href,
    title: role.title,
    author: role.recruiter?.name ?? role.employer.name,
    summary: summary(role, site),
    facts,
    role,
    posted: role.posted,
    updated: role.updated ?? role.posted,
    tags: role.skills.map(({ name }) => name),
    job: jobExtension(role, site),
  };
}

/** What is known, each fact with who says so, then what is not said; what this site works out stays here. */
function factsHtml(role: Role, site: Site): string {
  const { ledger, questions } = roleAdvert(role, site);
  const facts = ledger
    .filter(({ kind }) => kind === 'stated' || kind === 'estimated')
    .map((row) => `${row.label}: ${factLine(row)} (${row.source})`);
  const silent = [...questions.first, ...questions.rest].map(
    ({ label }) => label.charAt(0).toLowerCase() + label.slice(1),
  );
  return [
    `<h2>The facts</h2>${listHtml(facts)}`,
    ...(silent.length > 0 ? [`<p>The advert does not say: ${escaped(silent.join('; '))}.</p>`] : []),
  ].join('');
}

function offersHtml(role: Role): string {
  const offers = fieldBenefits(role);
  return offers.length > 0 ? `<h2>What is offered</h2>${listHtml(offers)}` : '';
}

function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}
