import type { Closing, Role } from '#domain/role.ts';
import { fieldBenefits, isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { applyView, type ApplyView } from './apply.ts';
import { closingText, dateText } from './format.ts';
import { glance, type GlanceLine } from './glance.ts';
import { ledger, type LedgerRow } from './ledger.ts';
import { questions, type Questions } from './silence.ts';

/** What an advert says, in words: the part of its page that other forms of it share. */
export type RoleAdvert = {
  role: Role;
  kicker: string;
  through: string | undefined;
  lead: string | undefined;
  closed: string | undefined;
  /** When an open role closes by itself, and what its page says shortly before and from then on. */
  closing: { at: string; isSoon: boolean; soon: string; notice: string } | undefined;
  ledger: LedgerRow[];
  questions: Questions;
  glance: GlanceLine[];
  apply: ApplyView | undefined;
  source: string | undefined;
  /** Where the advert was taken from, while it is open: people may apply there. */
  sourceUrl: string | undefined;
  /** What the advert offers by its fields and not in its text. */
  offers: string[];
};

export function roleAdvert(role: Role, site: Site): RoleAdvert {
  return {
    role,
    kicker: isOpen(role) ? 'Vacancy at' : 'Past vacancy at',
    through: role.recruiter && (role.recruiter.name ?? 'a recruiter that does not give its name'),
    lead: role.glance.role,
    closed: closedNotice(role, site.language, site.timeZone),
    closing:
      isOpen(role) && role.closes.kind === 'stated'
        ? {
            at: role.closes.value.at.toString(),
            isSoon: role.isClosingSoon,
            soon: `Applications close on ${closingText(role.closes.value, site.language, site.timeZone)}.`,
            notice: endNotice(role.closes.value, site),
          }
        : undefined,
    ledger: ledger(role, site),
    questions: questions(role, site),
    glance: glance(role).filter(({ label }) => label !== 'The role'),
    apply: applyView(role, site),
    source: role.source && `Taken from ${role.source.name} on ${dateText(role.source.seen, site.language)}`,
    sourceUrl: isOpen(role) ? role.source?.url : undefined,
    offers: fieldBenefits(role),
  };
}

/** Why a role takes no applications; nothing for one that does. */
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
