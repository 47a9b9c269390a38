import { bodyNodes } from './body-tree.ts';
import { bodyText } from './body.ts';
import type { Contract } from './contract.ts';
import { countryCurrency } from './country-currency.ts';
import { statedValue } from './fact.ts';
import { isOpen, type Role } from './role.ts';
import {
  countries,
  isBritish,
  isContract,
  isRemote,
  isRunningContract,
  isVoluntary,
  employs,
  runsOut,
} from './role-kind.ts';

/** What a job seeker would want to know, and a field that could say it is empty. */
export type Silence =
  | 'own pay'
  | 'currency'
  | 'pay'
  | 'expenses'
  | 'client'
  | 'recruiter'
  | 'ir35'
  | 'deductions'
  | 'vat'
  | 'length'
  | 'extension'
  | 'start'
  | 'employment'
  | 'workplace'
  | 'days on site'
  | 'place'
  | 'hours'
  | 'employed by'
  | 'process'
  | 'closes'
  | 'benefits'
  | 'visa'
  | 'relocation'
  | 'bound'
  | 'level'
  | 'reference';

/**
 * What an advert leaves open, what weighs most for a job seeker first. Only what makes sense for the kind of
 * role, and nothing that its text speaks of where it has no field.
 */
export function silences(role: Role): readonly Silence[] {
  const made = known.get(role) ?? leftOpen(role);
  known.set(role, made);
  return made;
}

/** Made once for every role: its facts name some of them, and its questions all. */
const known = new WeakMap<Role, readonly Silence[]>();

function leftOpen(role: Role): Silence[] {
  const terms = statedValue(role.contract) ?? {};
  const text = `${role.payWords ?? ''}\n${bodyText(bodyNodes(role.body))}`;
  return topics.flatMap(({ about, isOpen: isLeftOpen, told }) =>
    isLeftOpen(role, terms) && !told?.test(text) ? [about] : [],
  );
}

type Topic = {
  about: Silence;
  /** Whether it matters for such a role and no field says it. */
  isOpen: (role: Role, terms: Contract) => boolean;
  /** Words of the text after which one need not ask. */
  told?: RegExp;
};

const hoursInText = /\d\s*hours\b|\bhours (a|per) week\b/i;

/** In the order of their weight. */
const topics: readonly Topic[] = [
  { about: 'own pay', isOpen: ({ pay }) => pay.kind === 'estimated' },
  { about: 'pay', isOpen: (role) => role.pay.kind === 'unknown' && !isVoluntary(role) },
  {
    about: 'expenses',
    isOpen: (role) => role.pay.kind === 'unknown' && isVoluntary(role),
    told: /\b(expenses|reimburse\w*|fares|travel costs)\b/i,
  },
  { about: 'client', isOpen: ({ employer }) => !employer.disclosed },
  { about: 'recruiter', isOpen: ({ recruiter }) => recruiter !== undefined && recruiter.name === undefined },
  {
    about: 'ir35',
    isOpen: (role, { ir35 }) =>
      isContract(role) && isBritish(role) && (ir35?.by === undefined || ir35.status === 'undetermined'),
    told: /\bstatus determination statement\b|\bSDS\b/,
  },
  {
    about: 'deductions',
    isOpen: (role, { ir35 }) => isContract(role) && ir35?.status === 'inside',
    told: /\bumbrella\b|\bpayroll\b/i,
  },
  {
    about: 'vat',
    isOpen: (role, { vat, ir35 }) =>
      isContract(role) &&
      isBritish(role) &&
      role.pay.kind === 'stated' &&
      vat === undefined &&
      ir35?.status !== 'inside',
    told: /\bVAT\b|\bvalue added tax\b/i,
  },
  {
    about: 'length',
    isOpen: (role, { length }) => runsOut(role) && length === undefined,
    told: /\b(until|till) (the end of )?(\d|January|February|March|April|May|June|July|August|September|October|November|December)/,
  },
  // How far a promised extension goes has no field; whether there is one at all has.
  { about: 'extension', isOpen: (role, { extendable }) => isRunningContract(role) && extendable === true },
  {
    about: 'extension',
    isOpen: (role, { extendable }) => isRunningContract(role) && extendable === undefined,
    told: /\b(extend|extension|renew)/i,
  },
  {
    about: 'start',
    isOpen: (role, { start }) => (runsOut(role) || isVoluntary(role)) && start === undefined,
    told: /\bstart(s|ing)?\b[^.\n]{0,40}(\d|\bsoon\b|\bimmediately\b|\bagree)/i,
  },
  { about: 'employment', isOpen: ({ employment }) => employment.kind === 'unknown' },
  { about: 'currency', isOpen: isEstimatedInOtherMoney },
  { about: 'workplace', isOpen: ({ workspace }) => workspace.kind === 'unknown' },
  {
    about: 'days on site',
    isOpen: ({ workspace }) => {
      const { workplace, daysOnSite } = statedValue(workspace) ?? {};
      return workplace === 'hybrid' && daysOnSite === undefined;
    },
    told: /\b(\d|one|two|three|four) days? (a|per|each|every) (week|fortnight|month)\b/i,
  },
  { about: 'place', isOpen: (role) => role.locations.kind === 'unknown' && !isRemote(role) },
  { about: 'hours', isOpen: (role) => !saysHours(role) && employs(role, 'part-time'), told: hoursInText },
  {
    about: 'employed by',
    isOpen: (role) =>
      isRemote(role) &&
      new Set(statedValue(role.applicants)?.countries).size > 1 &&
      !isContract(role) &&
      !isVoluntary(role),
    told: /\bemployer of record\b|\bemployed (by|through)\b/i,
  },
  {
    about: 'process',
    isOpen: ({ body }) => body.process.length === 0,
    told: /\b(first|second|final|panel|one|two|three|an|\d) interviews?\b|\binterviews? (on|with|will|are|take)\b|\bassessment (day|centre)\b|\btrial (day|shift)\b/i,
  },
  { about: 'closes', isOpen: (role) => isOpen(role) && role.closes.kind === 'unknown' },
  {
    about: 'benefits',
    isOpen: (role) =>
      role.benefits.kind === 'unknown' &&
      !role.employer.benefits?.length &&
      role.employment.kind === 'stated' &&
      !isContract(role) &&
      !isVoluntary(role),
    told: /\b(pensions?|annual leave|days[’'] (paid )?leave|holidays?|sick pay)\b/i,
  },
  {
    about: 'hours',
    isOpen: (role) =>
      !saysHours(role) && !employs(role, 'part-time') && !isContract(role) && !isVoluntary(role),
    told: hoursInText,
  },
  {
    about: 'visa',
    isOpen: (role) => role.visa.kind === 'unknown' && role.relocation.kind === 'stated',
    told: /\bvisas?\b|\bright to work\b|\bwork permits?\b/i,
  },
  {
    about: 'relocation',
    isOpen: (role) => role.relocation.kind === 'unknown' && !isRemote(role) && sponsors(role),
    told: /\brelocat|\bremoval costs\b|\bhelp with (a move|moving)\b/i,
  },
  {
    about: 'bound',
    isOpen: ({ pay }) =>
      pay.kind === 'stated' && (pay.value.min === undefined || pay.value.max === undefined),
  },
  { about: 'level', isOpen: (role) => role.level.kind === 'unknown' && !isVoluntary(role) },
  {
    about: 'reference',
    isOpen: (role) => isOpen(role) && role.recruiter !== undefined && role.reference.kind === 'unknown',
  },
];

function isEstimatedInOtherMoney(role: Role): boolean {
  const { pay } = role;
  const expected = countries(role).map(countryCurrency);
  return (
    pay.kind === 'estimated' &&
    expected.length > 0 &&
    !expected.includes(undefined) &&
    !expected.includes(pay.value.currency)
  );
}

function saysHours({ hours, employment }: Role): boolean {
  return hours.kind === 'stated' || employment.kind === 'unknown';
}

function sponsors({ visa }: Role): boolean {
  const words = statedValue(visa) ?? '';
  return /\bsponsor/i.test(words) && !/\b(cannot|can’t|not|no|unable)\b/i.test(words);
}
