import type { Seniority } from '#domain/seniority.ts';
import type { RoleFields } from '#import/draft.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';

type Plain =
  'reference' | 'hours' | 'visa' | 'clearance' | 'relocation' | 'department' | 'industry' | 'careerStage';
export type TermFacts = { [Field in Plain]?: Said<string> } & {
  openings?: Said<number>;
  seniority?: Said<Seniority>;
  experienceMonths?: Said<number>;
  education?: Said<NonNullable<RoleFields['education']>>;
  skills?: Said<string[]>;
  benefits?: Said<string[]>;
};

const plain = [
  'reference',
  'hours',
  'visa',
  'clearance',
  'relocation',
  'department',
  'industry',
  'careerStage',
] as const;
const sentences: [Plain, RegExp][] = [
  [
    'visa',
    /\b(?:visa (?:sponsorship|support)|sponsor(?:ship)? (?:of |for )?visas?|sponsor visas?|work visa|right to work|authori[sz]ed to work|eligible to work|working rights|work permit|sponsorship (?:is|will|available|not))\b/i,
  ],
  [
    'clearance',
    /\b(?:(?:sc|dv|bpss|ctc|nv1|nv2|ts\/sci|top secret|secret|security) (?:security )?clear(?:ance|ed)|security clearance|(?:enhanced |basic )?dbs (?:check|clearance)|polygraph)\b/i,
  ],
  ['relocation', /\brelocat(?:ion|e|ing)\b/i],
];
const referenceInside =
  /\b(?:ref(?:erence)?(?: (?:no|number|code))?|quoting(?: ref(?:erence)?)?|job (?:id|ref)|req(?:uisition)? ?(?:id|no|#)?|vacancy (?:ref|no))\.?\s*[:#]?\s*([A-Z]{0,5}[-/]?\d[\w/-]{1,20}|[A-Z]{2,6}[-/][\w/-]{2,20})\b/i;
const hoursInside =
  /\b\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:to|-|–)\s?\d{1,2}(?:[.,]\d)?)?[- ]?(?:hours?|hrs|h|stunden|uur|heures|horas|godzin)\s?(?:a|per|\/|each|pro|par|por|in der|semaine)?[ /-]?(?:week|woche|semaine|semana|tydzień|w)\b/i;
/** "Our client in the freight industry": of who employs, not of what one has done. */
const industryInside =
  /\b(?:client|company|firm|business|employer|organi[sz]ation|manufacturer|provider|leader|we (?:are|work)|opportunity)\b[^.;]{0,30}?\b(?:in|within|from|of) the ([\p{L}&-]+(?: (?:and |& )?[\p{L}-]+){0,2}) (?:industry|sector)\b/iu;
const levels: [Seniority, RegExp][] = [
  ['intern', /\bintern(?:ship)?\b|\bpraktik/i],
  ['executive', /\bchief\b|\bc[etfo]o\b|\bvice president\b|\bvp\b|\bexecutive director\b/i],
  ['director', /\bdirector\b|\bhead of\b/i],
  ['principal', /\bprincipal\b/i],
  ['lead', /\blead\b/i],
  ['senior', /\bsenior\b|\bsr\.?\b|\bsnr\b/i],
  ['entry', /\bjunior\b|\bgraduate\b|\bentry[- ]level\b|\bjr\.?\b|\btrainee\b|\bapprentice\b/i],
  ['mid', /\bmid[- ]?(?:level|weight)\b|\bintermediate\b/i],
];
const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty'
    .split(' ')
    .map((word, at) => [word, at < 12 ? at + 1 : at === 12 ? 15 : 20]),
);

/** The other facts that labels and single sentences name. */
export function termsSaid(passages: readonly Passage[], title: string, titleAt: number): TermFacts {
  const facts: TermFacts = {};
  for (const passage of passages) {
    const { label, value, words, part } = passage;
    for (const field of plain)
      if (
        label === field &&
        facts[field] === undefined &&
        (field !== 'hours' || /\d|shift|flex|day|even|week|night/i.test(value)) &&
        value.length < 160
      )
        facts[field] = said(field === 'reference' ? value.split(/\s{2,}|\s\|\s/)[0]! : value, passage);
    if (label === 'seniority' && facts.seniority === undefined) {
      const level =
        levels.find(([, pattern]) => pattern.test(value))?.[0] ??
        (/^manager/i.test(value) ? 'manager' : undefined);
      if (level) facts.seniority = said(level, passage);
    }
    if (label === 'openings' && /^\d{1,3}\b/.test(value))
      facts.openings ??= said(Number(/^\d+/.exec(value)![0]), passage);
    if (label === 'skills' || label === 'benefits') {
      const items = value
        .split(/\s*[,;|•·]\s*/)
        .map((item) => item.replace(/\.$/, '').trim())
        .filter((item) => item !== '' && item.length < 80);
      if (items.length > 0) facts[label] ??= said(items, passage);
    }
    if (words.length > 400) continue;
    for (const [field, pattern] of sentences) {
      if (facts[field] === undefined && pattern.test(words) && words.length < 220)
        facts[field] = said(words.replace(/[.;]$/, ''), passage);
    }
    if (facts.reference === undefined && label === undefined) {
      const found = referenceInside.exec(words);
      if (found && /\d/.test(found[1]!)) facts.reference = said(found[1]!, passage);
    }
    if (
      facts.industry === undefined &&
      label === undefined &&
      (part === 'head' || part === 'role' || part === 'employer')
    ) {
      const found = industryInside.exec(words)?.[1];
      if (
        found &&
        !/^(?:\w+ing|private|public|third|same|right|this|our|whole|entire|voluntary|relevant|similar)$/i.test(
          found,
        )
      )
        facts.industry = said(upper(found), passage);
    }
    if (facts.hours === undefined && part !== 'essential' && part !== 'desirable') {
      const found = hoursInside.exec(words);
      if (found) facts.hours = said(found[0], passage);
    }
    if (
      facts.experienceMonths === undefined &&
      (part === 'essential' || label === 'experience' || part === 'head' || part === 'other')
    ) {
      const months = experienceIn(label === 'experience' ? value : words, label === 'experience');
      if (months !== undefined && !/\bprefer|\bplus\b|\bdesirable|\bideally|\bwould help/i.test(words))
        facts.experienceMonths = said(months, passage);
    }
    if (facts.education === undefined && (part === 'essential' || label === 'education')) {
      const level = educationIn(words);
      if (level) facts.education = said([level], passage);
    }
  }
  if (facts.seniority === undefined) {
    const level = levels.find(([, pattern]) => pattern.test(title))?.[0];
    const passage = passages.find(({ at }) => at === titleAt);
    if (level && passage) facts.seniority = said(level, passage);
  }
  return facts;
}

const count = String.raw`(\d{1,2}|${[...numbers.keys()].join('|')})`;
const least = [
  new RegExp(
    String.raw`\b(?:at least|minimum(?: of)?|min\.?|a minimum of|no less than|not less than|more than|over)\s+(?:a )?(?:minimum )?${count}\+?\s*(?:\(\d+\)\s*)?years?`,
    'i',
  ),
  new RegExp(String.raw`\b${count}\s*(?:\+|or more|plus)\s*years?`, 'i'),
  new RegExp(
    String.raw`^${count}\s*(?:-|–|to)\s*\d{1,2}\s*(?:years?|yrs?)|^${count}\+\s*(?:years?|yrs?)`,
    'i',
  ),
];

/** "At least two years", "3+ years" and "minimum 4 years" are the least that is asked for; "3 years" alone is not sure to be. */
function experienceIn(words: string, labelled: boolean): number | undefined {
  const found = least[0]!.exec(words) ?? least[1]!.exec(words) ?? (labelled ? least[2]!.exec(words) : null);
  if (
    !found ||
    (!labelled && !/\bexperience\b|\bexp\b|\bworking\b|\bwork\b|\bwith\b|\bin\b|\bas\b|\bof\b/i.test(words))
  )
    return undefined;
  if (/^over\b/i.test(found[0]) && !labelled && !/\bexp(?:erience)?\b/i.test(words)) return undefined;
  const written = (found[1] ?? found[2])!.toLowerCase();
  const years = numbers.get(written) ?? Number(written);
  return years > 0 && years <= 30 ? years * 12 : undefined;
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function educationIn(words: string): NonNullable<RoleFields['education']>[number] | undefined {
  if (
    /\b(?:or equivalent|or equal|equivalent experience|or similar experience|preferred|desirable|a plus|ideally)\b/i.test(
      words,
    )
  )
    return undefined;
  if (/\b(?:phd|ph\.d|doctorate|master['’]?s|msc|m\.sc|mba)\b/i.test(words) && !/\bbachelor/i.test(words))
    return 'postgraduate degree';
  if (/\bbachelor['’]?s?\b|\bb\.?sc\b|\bb\.?a\.? degree|\bundergraduate degree/i.test(words))
    return 'bachelor degree';
  if (/\bassociate['’]?s? degree/i.test(words)) return 'associate degree';
  if (/\bhigh school (?:diploma|education|graduate)|\bged\b/i.test(words)) return 'high school';
  return undefined;
}
