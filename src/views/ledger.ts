import type { Fact, FactKind } from '#domain/fact.ts';
import { countryName, inSentence, placeNames } from '#domain/place-name.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import {
  capital,
  closingText,
  dateText,
  daysOnSiteText,
  employmentText,
  lengthText,
  levelText,
  payFigure,
  sentenceList,
  sourceText,
  startText,
  workplaceText,
} from './format.ts';

/** One line of the ledger of facts. */
export type LedgerRow = {
  label: string;
  kind: FactKind;
  value: string;
  /** Set large: the figure that a reader looks for first. */
  figure: boolean;
  /** A few more words to the value. */
  detail: string | undefined;
  /** Who says so, in words. */
  source: string;
  /** For what the advert does not say: what to ask. */
  question: string | undefined;
};

/** The facts of a role in the order in which a job seeker asks for them; what is not said has its line too. */
export function ledger(role: Role, site: Site): LedgerRow[] {
  const { language, timeZone } = site;
  const row = rowOf(role);
  const rows = [
    row('Pay', role.pay, {
      figure: true,
      value: (pay) => payFigure(pay, language),
      detail: (pay) => `a${pay.per === 'hour' ? 'n' : ''} ${pay.per}`,
      ask: isVoluntary(role)
        ? 'Which expenses are paid back?'
        : 'Which range is budgeted, in which currency?',
      silence: role.payWords && `“${role.payWords}”, without a figure`,
    }),
    ...(role.annualPay
      ? [
          row('By the year', role.annualPay, {
            value: (pay) => about(payFigure(pay, language)),
            detail: () => 'if worked all year',
          }),
        ]
      : []),
    ...onlyStated(row, 'On top of pay', statedExtras(role), (extras) => extras.join('; ')),
    row('Workplace', role.workspace, {
      value: workplaceText,
      detail: ({ workplace, daysOnSite }) =>
        workplace === 'on-site'
          ? 'no working from home'
          : daysOnSite === undefined
            ? undefined
            : daysOnSiteText(daysOnSite),
      ask: 'How many days are at the workplace, how many at home?',
    }),
    ...(isRemote(role)
      ? [
          row('Open to', role.applicants, {
            value: ({ countries, regions }) =>
              `People in ${sentenceList(countries.map((code) => inSentence(countryName(code))))}${regions ? ` (${regions.join(', ')})` : ''}`,
            detail: ({ hours }) => hours,
            ask: 'From which countries may one work?',
          }),
          ...onlyStated(row, 'Based in', role.locations, placeNames),
        ]
      : [row('Place', role.locations, { value: placeNames, ask: 'Where is the work done?' })]),
    row('Employment', role.employment, { value: employmentText, ask: 'Is it permanent, and full-time?' }),
    ...contractRows(role, row, language),
    row('Seniority', role.level, {
      value: levelText,
      detail: ({ seniority, careerStage }) =>
        seniority && careerStage ? `career stage: ${careerStage}` : undefined,
      ask: 'At which level is the role?',
    }),
    ...onlyStated(row, 'Hours', role.hours, String),
    ...onlyStated(row, 'Industry', role.industry, String),
    ...onlyStated(row, 'Department', role.department, String),
    ...onlyStated(row, 'Experience', role.experienceMonths, experienceText),
    ...onlyStated(row, 'Education', role.education, (levels) => capital(sentenceList(levels))),
    ...onlyStated(row, 'Clearance', role.clearance, String),
    ...onlyStated(row, 'Visa', role.visa, String),
    ...onlyStated(row, 'Relocation', role.relocation, String),
    ...onlyStated(row, 'Openings', role.openings, String),
    posted(role, language),
    row('Closes', role.closes, {
      value: (closing) => closingText(closing, language, timeZone),
      detail: ({ wholeDay }) => (wholeDay ? 'at the end of the day' : undefined),
      ask: 'Until when are applications taken?',
    }),
    row('Reference', role.reference, { value: String, ask: 'Which reference should an application carry?' }),
  ];
  return rows;
}

/** What the advert leaves open, each with the question to ask. */
export function questions(rows: readonly LedgerRow[]): { label: string; question: string }[] {
  return rows.flatMap(({ kind, label, question }) =>
    kind !== 'stated' && question !== undefined ? [{ label, question }] : [],
  );
}

type Options<T> = {
  value: (value: T) => string;
  detail?: (value: T) => string | undefined;
  ask?: string;
  silence?: string | undefined;
  figure?: boolean;
};
type Row = <T>(label: string, fact: Fact<T>, options: Options<T>) => LedgerRow;

function rowOf({ employer }: Role): Row {
  return (label, fact, { value, detail, ask, silence, figure = false }) => ({
    label,
    kind: fact.kind,
    figure: figure && fact.kind !== 'unknown',
    value: fact.kind === 'unknown' ? (silence ?? 'The advert does not say') : value(fact.value),
    detail: fact.kind === 'unknown' ? undefined : detail?.(fact.value),
    source: sourceText(fact, employer.disclosed ? employer.name : 'the employer'),
    question: ask,
  });
}

function onlyStated<T>(row: Row, label: string, fact: Fact<T>, value: (value: T) => string): LedgerRow[] {
  return fact.kind === 'stated' ? [row(label, fact, { value })] : [];
}

function contractRows(role: Role, row: Row, language: string): LedgerRow[] {
  const { contract } = role;
  const isContract = role.employment.kind === 'stated' && role.employment.value.includes('contract');
  if (contract.kind !== 'stated') {
    return isContract
      ? [row('Contract', contract, { value: () => '', ask: 'How long does the contract run?' })]
      : [];
  }
  const { length, extendable, start, ir35, vat } = contract.value;
  return [
    row('Contract', contract, {
      value: () => (length ? lengthText(length) : 'Length not said'),
      detail: () =>
        [extendable ? 'extensions possible' : extendable === false ? 'no extension' : undefined].join(''),
    }),
    ...(ir35
      ? [
          row('IR35', contract, {
            value: () => `${capital(ir35.status)}${ir35.status === 'undetermined' ? '' : ' IR35'}`,
            detail: () => (ir35.by ? `determined by ${ir35.by}` : undefined),
          }),
        ]
      : []),
    ...(start ? [row('Starts', contract, { value: () => capital(startText(start, language)) })] : []),
    ...(vat
      ? [
          row('VAT', contract, {
            value: () => (vat === 'included' ? 'Included in the rate' : 'On top of the rate'),
          }),
        ]
      : []),
  ];
}

function posted(role: Role, language: string): LedgerRow {
  const changed = role.updated ? `last changed ${dateText(role.updated, language)}` : undefined;
  return {
    label: 'Posted',
    kind: 'stated',
    figure: false,
    value: dateText(role.posted, language),
    detail: changed,
    source: 'stated, as listed here',
    question: undefined,
  };
}

function statedExtras({ pay }: Role): Fact<string[]> {
  return pay.kind === 'stated' && pay.value.extras.length > 0
    ? { kind: 'stated', by: pay.by, value: pay.value.extras }
    : { kind: 'unknown' };
}

/** "up to about £187,000". */
function about(figure: string): string {
  return figure.replace(/^(up to |from )?/, '$1about ');
}

function isVoluntary({ employment }: Role): boolean {
  return employment.kind === 'stated' && employment.value.every((one) => one === 'volunteer');
}

function isRemote({ workspace }: Role): boolean {
  return workspace.kind === 'stated' && workspace.value.workplace === 'remote';
}

function experienceText(months: number): string {
  if (months === 0) return 'None needed';
  const years = months / 12;
  return Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'} or more`
    : `${months} months or more`;
}
