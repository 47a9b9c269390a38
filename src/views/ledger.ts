import type { Fact, FactKind } from '#domain/fact.ts';
import { countryName, inSentence, placeDetails, placeNames } from '#domain/place-name.ts';
import type { Role } from '#domain/role.ts';
import { isContract, isRemote, isVoluntary } from '#domain/role-kind.ts';
import { silences, type Silence } from '#domain/silence.ts';
import type { Site } from '#domain/site.ts';
import {
  capital,
  closingText,
  dateText,
  daysOnSiteText,
  employmentText,
  lengthText,
  levelText,
  sentenceList,
  sourceText,
  startText,
  workplaceText,
} from './format.ts';
import { aboutText, payFigure } from './pay-text.ts';

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
  /** Whether the list of what to ask has a question for it. */
  asked: boolean;
};

/** The facts of a role in the order in which a job seeker asks for them; what is not said has its line too. */
export function ledger(role: Role, site: Site): LedgerRow[] {
  const { language, timeZone } = site;
  const row = rowOf(role, language);
  const rows = [
    row('Pay', role.pay, {
      figure: true,
      value: (pay) => payFigure(pay, language),
      detail: (pay) => `a${pay.per === 'hour' ? 'n' : ''} ${pay.per}`,
      silent: isVoluntary(role) ? 'expenses' : 'pay',
      instead: role.payWords && `“${role.payWords}”, without a figure`,
    }),
    ...(role.annualPay
      ? [
          row('By the year', role.annualPay, {
            value: (pay) => aboutText(payFigure(pay, language)),
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
      silent: 'workplace',
    }),
    ...(isRemote(role)
      ? [
          row('Open to', role.applicants, {
            value: ({ countries, regions }) =>
              `People in ${sentenceList(countries.map((code) => inSentence(countryName(code))))}${regions ? ` (${regions.join(', ')})` : ''}`,
            detail: ({ hours }) => hours,
          }),
          ...onlyStated(row, 'Based in', role.locations, placeNames),
        ]
      : [row('Place', role.locations, { value: placeNames, detail: placeDetails, silent: 'place' })]),
    row('Employment', role.employment, { value: employmentText, silent: 'employment' }),
    ...contractRows(role, row, language),
    row('Seniority', role.level, {
      value: levelText,
      detail: ({ seniority, careerStage }) =>
        seniority && careerStage ? `career stage: ${careerStage}` : undefined,
      silent: 'level',
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
      silent: 'closes',
    }),
    row('Reference', role.reference, { value: String, silent: 'reference' }),
  ];
  return rows;
}

type Options<T> = {
  value: (value: T) => string;
  detail?: (value: T) => string | undefined;
  /** What is asked when nothing says it. */
  silent?: Silence;
  /** What stands in place of a value that nothing says. */
  instead?: string | undefined;
  figure?: boolean;
};
type Row = <T>(label: string, fact: Fact<T>, options: Options<T>) => LedgerRow;

function rowOf(role: Role, language: string): Row {
  const { employer } = role;
  const open = silences(role);
  return (label, fact, { value, detail, silent, instead, figure = false }) => ({
    label,
    kind: fact.kind,
    figure: figure && fact.kind !== 'unknown',
    value: fact.kind === 'unknown' ? (instead ?? 'The advert does not say') : value(fact.value),
    detail: fact.kind === 'unknown' ? undefined : detail?.(fact.value),
    source: sourceText(fact, employer, language),
    asked: silent !== undefined && open.includes(silent),
  });
}

function onlyStated<T>(row: Row, label: string, fact: Fact<T>, value: (value: T) => string): LedgerRow[] {
  return fact.kind === 'stated' ? [row(label, fact, { value })] : [];
}

function contractRows(role: Role, row: Row, language: string): LedgerRow[] {
  const { contract } = role;
  if (contract.kind !== 'stated') {
    return isContract(role) ? [row('Contract', contract, { value: () => '', silent: 'length' })] : [];
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
    asked: false,
  };
}

function statedExtras({ pay }: Role): Fact<string[]> {
  return pay.kind === 'stated' && pay.value.extras.length > 0
    ? { kind: 'stated', by: pay.by, value: pay.value.extras }
    : { kind: 'unknown' };
}

function experienceText(months: number): string {
  if (months === 0) return 'None needed';
  const years = months / 12;
  return Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'} or more`
    : `${months} months or more`;
}
