import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Advert } from './advert.ts';
import { conflicts } from './conflict.ts';
import type { Draft, EmployerDraft, NotCarried } from './draft.ts';
import { proseDrafts, type Hints } from './prose/prose-drafts.ts';
import { sourceText, type SourceLine, type SourceText } from './prose/source-text.ts';
import { withLostLines } from './lost-lines.ts';
import type { RecordFacts } from './record-facts.ts';
import type { SourceRecord } from './source-record.ts';

export type RecordParts = {
  key: string;
  record: SourceRecord;
  facts: RecordFacts;
  employer: EmployerDraft | undefined;
  /** Where the record names the employer and the recruiter. */
  employerAt?: string | undefined;
  recruiterAt?: string | undefined;
  /** The sentence of a text that names the employer, where the record does not. */
  employerWords?: string | undefined;
  recruiter?: EmployerDraft | 'unnamed' | undefined;
  /** The texts of the advert in their order, in HTML or plain, each under its heading if it has one. */
  texts: { heading?: string | undefined; html: string }[];
  /** Facts in words that no field takes as they stand, such as `Location` and `Remote, Italy`. */
  said: { label: string; words: string | undefined }[];
  country?: string | undefined;
  readOn: CalendarDate;
  repairs: string[];
};

/**
 * An advert from a record and its texts. What the record says wins; the texts fill what it leaves out, and
 * where they say otherwise, that is reported.
 */
export function recordAdvert(parts: RecordParts): Advert {
  const { record, facts, employer, country, readOn } = parts;
  const { title, locations } = facts.fields;
  const known = employer && { ...employer, paragraphs: [...employer.paragraphs] };
  const source = joined(parts.texts);
  const lines = [...source.lines];
  const said = [{ label: 'Job title', words: title }, ...parts.said];
  const spoken = said.flatMap(saidLine);
  source.lines.unshift(...spoken);
  const hints: Hints = {
    fields: locations ? { locations } : {},
    ...(known ? { employer: known } : {}),
    ...(parts.recruiter ? { recruiter: parts.recruiter } : {}),
    ...(country ? { country } : {}),
    readOn,
  };
  const read = placedByRecord(parts, oneDraft(withLostLines(proseDrafts(source, hints), lines)));
  const named = {
    ...(employer && parts.employerAt ? { employer: record.quoted(parts.employerAt) } : {}),
    ...(parts.recruiter && parts.recruiterAt ? { recruiter: record.quoted(parts.recruiterAt) } : {}),
  };
  const bare = titleAlone(title, read);
  const doubt = recruiterDoubt(parts, read);
  const clashes = conflicts(facts.fields, read);
  const draft: Draft = {
    ...read,
    kind: 'role',
    fields: { ...read.fields, ...facts.fields, ...(bare ? { title: bare } : {}) },
    employer: known ?? read.employer,
    sections: [...read.sections, ...aboutUnnamed(known)],
    recruiter: parts.recruiter ?? (doubt ? undefined : read.recruiter),
    evidence: {
      ...(doubt ? without(read.evidence, 'recruiter') : read.evidence),
      ...(parts.employerWords ? { employer: parts.employerWords } : {}),
      ...named,
      ...facts.evidence,
    },
    unknown: [
      ...read.unknown.filter(({ field }) => !(field in facts.fields) && !(field === 'employer' && employer)),
      ...(doubt ? [doubt] : []),
    ],
    notCarried: [...read.notCarried, ...titleRest(title, bare), ...clashes, ...record.rest()],
    repairs: [...new Set([...parts.repairs, ...record.repairs, ...read.repairs])],
  };
  return {
    draft,
    key: parts.key,
    recorded: new Set([...Object.keys(facts.evidence), ...Object.keys(named), ...fieldsOf(read, spoken)]),
  };
}

/** The title as the reader of prose takes it: without place, pay, terms and number, which have fields of their own. */
function titleAlone(title: string | undefined, read: Draft): string | undefined {
  const isOfTitle = title !== undefined && read.evidence['title']?.includes(title);
  return isOfTitle ? read.fields.title : title;
}

function titleRest(title: string | undefined, bare: string | undefined): NotCarried[] {
  if (title === undefined || bare === title) return [];
  return [
    { text: title, why: `The title alone is “${bare ?? ''}”; what else stands in it has fields of its own.` },
  ];
}

/** Many are called “Private client”, so what one says of itself belongs to its advert. */
function aboutUnnamed(employer: EmployerDraft | undefined): Draft['sections'] {
  if (employer?.fields.disclosed !== false || employer.paragraphs.length === 0) return [];
  const blocks = employer.paragraphs.splice(0).map((words) => ({ kind: 'paragraph' as const, words }));
  return [{ heading: 'About the employer', blocks }];
}

/** Where a record says the place in words that no place was found in, a place named elsewhere in the text is another. */
function placedByRecord({ said }: RecordParts, read: Draft): Draft {
  const own = said.filter(({ label, words }) => label === 'Location' && words !== undefined);
  const words = read.evidence['locations'];
  if (own.length === 0 || words === undefined || words.startsWith('Location: ')) return read;
  const { locations: _, ...fields } = read.fields;
  const todo = `The source gives the place as ${own.map((one) => `“${one.words}”`).join(' and ')}. Ask for the country.`;
  return {
    ...read,
    fields,
    evidence: without(read.evidence, 'locations'),
    unknown: [...read.unknown, { field: 'locations', todo }],
  };
}

/**
 * A record that names the employer knows better than a text who it is. Where the text sounds as if someone
 * advertised for another, an editor is asked.
 */
function recruiterDoubt(
  { employer, recruiter }: RecordParts,
  read: Draft,
): Draft['unknown'][number] | undefined {
  if (recruiter !== undefined || read.recruiter === undefined) return undefined;
  const name = employer?.fields.name;
  if (name === undefined) return undefined;
  const words = read.evidence['recruiter'];
  return {
    field: 'recruiter',
    todo: `The source names ${name} as the employer, and its text sounds as if someone advertised for another${words ? `: ${words.slice(0, 200)}` : ''}. Ask which it is.`,
  };
}

/** The fields that were read in lines which the record itself gave. */
function fieldsOf({ evidence }: Draft, spoken: readonly SourceLine[]): string[] {
  const lines = new Set(spoken.map(({ words }) => words));
  return Object.keys(evidence).filter((field) => lines.has(evidence[field] ?? ''));
}

function without(evidence: Draft['evidence'], field: string): Draft['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([name]) => name !== field));
}

/** A record is one job, whatever its text looks like. */
function oneDraft(drafts: Draft[]): Draft {
  const [first, ...others] = drafts;
  if (first === undefined) return emptyDraft;
  if (others.length === 0) return first;
  return {
    ...first,
    sections: drafts.flatMap(({ sections }) => sections),
    guides: drafts.flatMap(({ guides }) => guides),
    notCarried: [...first.notCarried, ...others.flatMap(({ notCarried }) => notCarried)],
    repairs: [...new Set(drafts.flatMap(({ repairs }) => repairs))],
  };
}

const emptyDraft: Draft = {
  kind: 'role',
  fields: {},
  employer: undefined,
  recruiter: undefined,
  guides: [],
  sections: [],
  evidence: {},
  unknown: [],
  notCarried: [],
  repairs: [],
};

function saidLine({ label, words }: RecordParts['said'][number]): SourceLine[] {
  return words === undefined ? [] : [{ kind: 'text', words: `${label}: ${words}`, gap: false }];
}

/** The texts as one. Each is read by itself: one may be HTML where another is plain. */
function joined(texts: RecordParts['texts']): SourceText {
  const parts = texts.map(({ html }) =>
    sourceText(html, /<\/?[a-z][^<>]*>/i.test(html) ? 'html' : undefined),
  );
  const lines = parts.flatMap((part, index): SourceLine[] => {
    const heading = texts[index]?.heading;
    const [first, ...others] = part.lines;
    if (first === undefined) return [];
    const own = [{ ...first, gap: true }, ...others];
    return heading === undefined ? own : [{ kind: 'heading', words: heading, level: 2, gap: true }, ...own];
  });
  return {
    form: 'html',
    lines,
    pageTitle: undefined,
    links: parts.flatMap(({ links }) => links),
    repairs: parts.flatMap(({ repairs }) => repairs),
    notCarried: parts.flatMap(({ notCarried }) => notCarried),
  };
}
