import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { guidesFor, relatedRoles } from '#domain/related.ts';
import type { Closing, Role } from '#domain/role.ts';
import { fieldBenefits, isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { applyView, type ApplyView } from './apply.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { againstProfile, type ComparedPart } from './comparison.ts';
import { closingText, dateText, sentenceList } from './format.ts';
import { glance, type GlanceLine } from './glance.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import { ledger, type LedgerRow } from './ledger.ts';
import type { PageHead } from './page-head.ts';
import { roleCard, type RoleCard } from './role-card.ts';
import { roleHead } from './role-head.ts';
import { questions, type Questions } from './silence.ts';

export type RolePage = {
  head: PageHead;
  role: Role;
  kicker: string;
  through: string | undefined;
  lead: string | undefined;
  closed: string | undefined;
  /** When an open role closes by itself, and what its page says from then on. */
  closing: { at: string; notice: string } | undefined;
  ledger: LedgerRow[];
  questions: Questions;
  glance: GlanceLine[];
  apply: ApplyView | undefined;
  source: string | undefined;
  employerSummary: string;
  /** What the advert offers by its fields and not in its text. */
  offers: string[];
  guides: GuideCard[];
  related: RoleCard[];
  /** The profile that it is an instance of, and the advert against it. */
  profile: { title: string; path: string; parts: ComparedPart[] } | undefined;
};

export function rolePage(role: Role, catalogue: Catalogue): RolePage {
  const { site, guides, openRoles } = catalogue;
  return {
    head: {
      ...roleHead(role, catalogue),
      path: paths.role(role.slug),
      crumbs: breadcrumbs(
        { name: 'Roles', path: paths.roles },
        { name: role.title, path: paths.role(role.slug) },
      ),
    },
    role,
    kicker: isOpen(role) ? 'Vacancy at' : 'Past vacancy at',
    through: role.recruiter && (role.recruiter.name ?? 'a recruiter that does not give its name'),
    lead: role.glance.role,
    closed: closedNotice(role, site.language, site.timeZone),
    closing:
      isOpen(role) && role.closes.kind === 'stated'
        ? { at: role.closes.value.at.toString(), notice: endNotice(role.closes.value, site) }
        : undefined,
    ledger: ledger(role, site),
    questions: questions(role, site),
    glance: glance(role).filter(({ label }) => label !== 'The role'),
    apply: applyView(role, site),
    source: role.source && `Taken from ${role.source.name} on ${dateText(role.source.seen, site.language)}`,
    employerSummary: employerSummary(role),
    offers: fieldBenefits(role),
    guides: guidesFor(role, guides).map(guideCard),
    related: relatedRoles(role, openRoles).map(({ role: other, why }) => roleCard(other, site, why)),
    profile: role.profile && {
      title: role.profile.title,
      path: paths.profile(role.profile.slug),
      parts: againstProfile(role, role.profile),
    },
  };
}

export function closedNotice(role: Role, language: string, timeZone: string): string | undefined {
  switch (role.stage) {
    case 'open':
    case 'scheduled':
      return undefined;
    case 'closed':
      return role.closes.kind === 'stated'
        ? endNotice(role.closes.value, { language, timeZone })
        : 'Applications are closed.';
    case 'filled':
      return `The role was filled on ${dateText(role.closedOn ?? role.posted, language)}.`;
    case 'withdrawn':
      return `The role was withdrawn on ${dateText(role.closedOn ?? role.posted, language)}.`;
  }
}

function endNotice(closing: Closing, { language, timeZone }: Pick<Site, 'language' | 'timeZone'>): string {
  return `Applications closed on ${closingText(closing, language, timeZone)}.`;
}

function employerSummary({ employer, recruiter }: Role): string {
  if (!employer.disclosed) {
    return `${recruiter ? 'The recruiter' : 'The advert'} does not name the employer.`;
  }
  return sentenceList([employer.industry, employer.size].filter((part) => part !== undefined));
}
