import type { Fact } from '#domain/fact.ts';
import { rolesJson } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isOpen, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { advertHtml } from '#views/advert-html.ts';
import type { ApplyView } from '#views/apply.ts';
import { lastSecond } from '#views/last-second.ts';
import type { RoleAdvert } from '#views/role-advert.ts';
import { permanentAddress } from './feed-item.ts';
import { formVersion, type RoleDocument, type RolesPage, type RoleSummary } from './role-schema.ts';

/** So many roles stand on a page of /roles.json. */
const perPage = 1000;

/** How many pages /roles.json has: at least one. */
export function rolesJsonPages({ openRoles }: Pick<Catalogue, 'openRoles'>): number {
  return Math.max(1, Math.ceil(openRoles.length / perPage));
}

/** A page of the open roles, newest first, every fact with its kind; `page` counts from 1. */
export function rolesDocument({ openRoles, site }: Catalogue, page: number): RolesPage {
  const pages = rolesJsonPages({ openRoles });
  return {
    $schema: address(paths.rolesSchema, site),
    version: formVersion,
    site: site.name,
    total: openRoles.length,
    page,
    pages,
    ...(page < pages ? { next: address(rolesJson(page + 1), site) } : {}),
    roles: openRoles.slice((page - 1) * perPage, page * perPage).map((role) => roleSummary(role, site)),
  };
}

/** All that the page of a role says, as data; of a closed one too. */
export function roleDocument({ role, closed, apply, questions }: RoleAdvert, site: Site): RoleDocument {
  const { duties, requirements, process } = role.body;
  return {
    $schema: `${address(paths.rolesSchema, site)}#/$defs/role`,
    version: formVersion,
    ...roleSummary(role, site),
    ...(closed === undefined ? {} : { notice: closed }),
    html: advertHtml(role),
    duties: duties.map(({ area, items }) => ({ ...(area === undefined ? {} : { area }), items })),
    requirements,
    process,
    notSaid: [...questions.first, ...questions.rest].map(({ label, question }) => ({
      topic: label,
      question,
    })),
    apply: apply ? wayToApply(apply) : null,
  };
}

function roleSummary(role: Role, site: Site): RoleSummary {
  const { slug, employer, recruiter, source, profile } = role;
  return {
    id: permanentAddress(role, site),
    url: address(paths.role(slug), site),
    json: address(paths.roleJson(slug), site),
    markdown: address(paths.roleMarkdown(slug), site),
    title: role.title,
    state: role.stage,
    posted: role.posted,
    updated: role.updated,
    closedOn: role.closedOn,
    employer: {
      name: employer.name,
      disclosed: employer.disclosed,
      url: address(paths.employer(employer.slug), site),
    },
    recruiter: recruiter && {
      name: recruiter.name ?? null,
      url: recruiter.agency && address(paths.employer(recruiter.agency.slug), site),
    },
    source: source && {
      name: source.name,
      // People may apply there.
      url: isOpen(role) && source.url ? address(source.url, site) : undefined,
      seen: source.seen,
    },
    profile: profile && { name: profile.title, url: address(paths.profile(profile.slug), site) },
    skills: role.skills.map((skill) => ({ name: skill.name, url: address(paths.skill(skill.slug), site) })),
    payWords: role.payWords,
    facts: facts(role, site),
  };
}

function facts(role: Role, { timeZone }: Site): RoleSummary['facts'] {
  return {
    pay: fact(role.pay),
    annualPay: fact(role.annualPay ?? { kind: 'unknown' }),
    workplace: fact(role.workspace),
    locations: fact(role.locations),
    applicants: fact(role.applicants),
    employment: fact<string[]>(role.employment),
    contract: fact(role.contract),
    level: fact(role.level),
    closes: fact(
      role.closes.kind === 'unknown'
        ? role.closes
        : {
            ...role.closes,
            value: {
              at: lastSecond(role.closes.value, timeZone),
              wholeDay: role.closes.value.wholeDay,
            },
          },
    ),
    reference: fact(role.reference),
    industry: fact(role.industry),
    department: fact(role.department),
    hours: fact(role.hours),
    visa: fact(role.visa),
    relocation: fact(role.relocation),
    clearance: fact(role.clearance),
    openings: fact(role.openings),
    benefits: fact(role.benefits),
    education: fact<string[]>(role.education),
    experienceMonths: fact(role.experienceMonths),
  };
}

type WrittenFact<T> =
  Exclude<Fact<T>, { kind: 'estimated' }> | { kind: 'estimated'; value: T; by: string | null; on?: string };

/** JSON has no word for an estimate by somebody unknown but null. */
function fact<T>(known: Fact<T>): WrittenFact<T> {
  return known.kind === 'estimated' ? { ...known, by: known.by ?? null } : known;
}

function wayToApply(apply: ApplyView): NonNullable<RoleDocument['apply']> {
  const note = apply.note === undefined ? {} : { note: apply.note };
  return apply.by === 'post'
    ? { by: 'post', address: apply.label, ...note }
    : { by: apply.by, href: apply.href, ...note };
}

function address(path: string, site: Site): string {
  return new URL(path, site.url).href;
}
