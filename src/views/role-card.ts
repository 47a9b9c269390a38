import type { FactKind } from '#domain/fact.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { closingText, dateText, lengthText, whereText } from './format.ts';
import { payFigure } from './pay-text.ts';

/** A role in a list. */
export type RoleCard = {
  path: string;
  title: string;
  employer: string;
  through: string | undefined;
  pay: { kind: FactKind; figure: string; rest: string };
  where: string;
  terms: string;
  when: string;
  posted: string;
  /** Addresses of the skills that it asks for. */
  skills: string[];
  /** Why it stands in this list, where that is not plain. */
  why: string | undefined;
};

export function roleCard(role: Role, site: Site, why?: string): RoleCard {
  const made = known.get(role) ?? card(role, site);
  known.set(role, made);
  return why === undefined ? made : { ...made, why };
}

/** Made once for every role, which stands in many lists. */
const known = new WeakMap<Role, RoleCard>();

function card(role: Role, { language, timeZone }: Site): RoleCard {
  return {
    path: paths.role(role.slug),
    title: role.title,
    employer: role.employer.name,
    through: role.recruiter
      ? role.recruiter.name
        ? `through ${role.recruiter.name}`
        : 'through a recruiter'
      : undefined,
    pay: cardPay(role, language),
    where: whereText(role),
    terms: cardTerms(role),
    when: !isOpen(role)
      ? { closed: 'Closed', filled: 'Filled', withdrawn: 'Withdrawn', scheduled: 'Not open yet', open: '' }[
          role.stage
        ]
      : role.closes.kind === 'stated'
        ? `Closes ${closingText(role.closes.value, language, timeZone)}`
        : `Posted ${dateText(role.posted, language)}`,
    posted: role.posted,
    skills: role.skills.map(({ slug }) => slug),
    why: undefined,
  };
}

function cardPay({ pay, payWords }: Role, language: string): RoleCard['pay'] {
  if (pay.kind === 'unknown')
    return { kind: 'unknown', figure: '', rest: payWords ? `“${payWords}”` : 'pay not stated' };
  const period = `a${pay.value.per === 'hour' ? 'n' : ''} ${pay.value.per}`;
  const figure = payFigure(pay.value, language);
  return pay.kind === 'estimated'
    ? { kind: 'estimated', figure, rest: `${period}, estimated by ${pay.by ?? 'someone not named'}` }
    : { kind: 'stated', figure, rest: period };
}

function cardTerms({ contract }: Role): string {
  if (contract.kind !== 'stated') return '';
  const { length, ir35 } = contract.value;
  return [length && lengthText(length), ir35 && ir35.status !== 'undetermined' && `${ir35.status} IR35`]
    .filter(Boolean)
    .join(', ');
}
