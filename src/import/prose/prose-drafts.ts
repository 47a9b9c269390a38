import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Draft, EmployerDraft, NotCarried, RoleFields, Section } from '#import/draft.ts';
import { adviceOf } from './advice.ts';
import { boardOf } from './board.ts';
import { factsOf, segmentsOf, type Facts } from './facts.ts';
import { pieces, type Piece } from './pieces.ts';
import { profileOf } from './profile-said.ts';
import { sections } from './sections.ts';
import type { SourceText } from './source-text.ts';
import { vacancies } from './vacancies.ts';

/**
 * What is known of the advert before its text is read. Fields of a structured record win over the text, which
 * then only fills what the record leaves out.
 */
export type Hints = {
  fields?: RoleFields;
  employer?: EmployerDraft;
  recruiter?: EmployerDraft | 'unnamed';
  /** The day on which the text was read at its source: without it, "posted 3 days ago" says nothing. */
  readOn?: CalendarDate;
  /** ISO 3166-1 alpha-2, where the record knows it: decides 03/04/2026 and "$", never fills a place. */
  country?: string;
};

/**
 * The adverts in a text; usually one. Of a second job in the same text each draft says so in `notCarried`, and
 * none takes anything from another. `fields.skills` holds names as the text lists them, not yet names of files.
 */
export function proseDrafts(source: SourceText, hints: Hints = {}): Draft[] {
  const board = boardOf(
    source.lines.map(({ words }) => words),
    source.pageTitle,
  );
  const jobs = vacancies(pieces(source.lines));
  const drafts = jobs.map((job) => draftOf(job, source, hints, board));
  if (drafts.length < 2) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    notCarried: [
      ...draft.notCarried,
      ...drafts
        .filter((other) => other !== draft)
        .map((other) => ({
          text: other.fields.title ?? 'Another job',
          why: 'another job in the same text, which has a draft of its own',
        })),
    ],
  }));
}

function draftOf(read: Piece[], source: SourceText, hints: Hints, board: string | undefined): Draft {
  const advice = adviceOf(read, board);
  const own = read.map((piece, at) => (advice.taken.has(at) ? undefined : piece));
  const kept = own.filter((piece) => piece !== undefined);
  const facts = factsOf(kept, source, {
    today: hints.readOn,
    country: hints.country ?? hinted(hints),
    board,
  });
  const notCarried: NotCarried[] = [...source.notCarried, ...advice.notCarried, ...facts.notCarried];
  if (advice.skills) {
    facts.fields.skills ??= advice.skills.names;
    facts.evidence['skills'] ??= advice.skills.words;
  }
  const profile = hints.fields ? undefined : profileOf(kept, facts);
  const { employer, paragraphs, equality, quotes, contact, taken } = employerParts(
    kept,
    facts,
    board,
    notCarried,
  );
  const glance = glanceOf(kept, facts);
  const body = kept.filter((piece, at) => {
    if (taken.has(at) || glance.has(at) || profile?.taken.has(at)) return false;
    if (facts.used.has(at)) return false;
    return !isRepeated(piece, facts);
  });
  kept.forEach((piece, at) => {
    if (!isRepeated(piece, facts) || facts.used.has(at) || profile?.taken.has(at)) return;
    notCarried.push({ text: piece.words, why: 'it repeats what a field says' });
  });
  const text = [...withoutEmpty(sections(body), notCarried), ...quotes];
  const fields: Draft['fields'] = profile ? profile.fields : { ...facts.fields, ...hints.fields };
  if (board && !profile && hints.fields?.source === undefined && hints.readOn)
    fields.source = { name: board, seen: hints.readOn };
  for (const word of segmentsUnread(kept, facts))
    notCarried.push({ text: word, why: 'it stands at the head of the advert and fits no field' });
  const given = hints.employer && {
    ...hints.employer,
    paragraphs: hints.employer.paragraphs.length > 0 ? hints.employer.paragraphs : paragraphs,
  };
  const drafted = profile ? undefined : (given ?? employerDraft(employer, paragraphs, equality, contact));
  if (paragraphs.length > 0 && drafted?.paragraphs !== paragraphs) {
    text.push({ heading: undefined, blocks: paragraphs.map((words) => ({ kind: 'paragraph', words })) });
  }
  if (equality && (profile || hints.employer || employer.name === undefined))
    text.push({ heading: 'Equal opportunity', blocks: [{ kind: 'paragraph', words: equality }] });
  if (contact && (profile || hints.employer || employer.name === undefined))
    text.push({ heading: 'Contact', blocks: [{ kind: 'paragraph', words: contact }] });
  const draft: Draft = {
    kind: profile ? 'profile' : 'role',
    fields,
    employer: drafted,
    recruiter: profile ? undefined : (hints.recruiter ?? recruiterDraft(employer.recruiter)),
    guides: advice.guides,
    sections: text,
    evidence: profile ? profile.evidence : facts.evidence,
    unknown: profile ? [] : [...facts.unknown, ...asked(fields, drafted, facts)],
    notCarried: withLinks(notCarried, source, fields),
    repairs: source.repairs,
  };
  draft.notCarried.push(...lostFrom(draft, read));
  return draft;
}

/** Lines of which a word would be lost; reported whole. */
function lostFrom(draft: Draft, read: readonly Piece[]): NotCarried[] {
  const kept = new Set(wordsOf(textsOf(draft).join('\n')));
  return read
    .filter(({ words }) => wordsOf(words).some((word) => !kept.has(word)))
    .map(({ words }) => ({ text: words, why: 'it was taken apart, and not all of it found a place' }));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function hinted({ fields }: Hints): string | undefined {
  const countries = new Set(fields?.locations?.map(({ country }) => country));
  const [only] = countries;
  return countries.size === 1 && typeof only === 'string' ? only : undefined;
}

type EmployerParts = {
  employer: Facts['employer'];
  paragraphs: string[];
  equality: string | undefined;
  contact: string | undefined;
  quotes: Section[];
  taken: Set<number>;
};

/** The words about the employer, which go to its own page, and those of a board, which are quoted as such. */
function employerParts(
  read: readonly Piece[],
  facts: Facts,
  board: string | undefined,
  notCarried: NotCarried[],
): EmployerParts {
  const parts: EmployerParts = {
    employer: facts.employer,
    paragraphs: [],
    equality: undefined,
    contact: undefined,
    quotes: [],
    taken: new Set(),
  };
  let praise = false;
  read.forEach((piece, at) => {
    const { kind, part, words, label } = piece;
    if (board && label === 'employer' && /employer\s*:/i.test(words) && !/^employer/i.test(words)) {
      praise = true;
      return;
    }
    if (praise && kind === 'text' && label === undefined && words.length > 60) {
      parts.quotes.push({
        heading: `What ${board} says about ${facts.employer.name ?? 'the employer'}`,
        component: 'Quote',
        attributes: { by: board! },
        blocks: [{ kind: 'paragraph', words }],
      });
      parts.taken.add(at);
      return;
    }
    praise = false;
    const team =
      /^(.{2,60}?(?:recruiting|recruitment|hiring|talent(?: acquisition)?|people|hr) team)\.?$/i.exec(words);
    if (team && words.length < 70 && facts.employer.name !== undefined) {
      parts.contact = words;
      parts.taken.add(at);
      return;
    }
    if (facts.used.has(at) || label !== undefined) return;
    if (part === 'employer' || (part === 'equality' && facts.employer.name !== undefined)) {
      parts.taken.add(at);
      if (kind === 'heading')
        notCarried.push({ text: words, why: 'a heading whose words stand on the page of the employer' });
      else if (part === 'employer') parts.paragraphs.push(words);
      else parts.equality = parts.equality === undefined ? words : `${parts.equality} ${words}`;
    }
  });
  if (facts.employer.name === undefined && facts.employer.describedAs === undefined) {
    parts.taken = new Set([...parts.taken].filter((at) => read[at]!.part !== 'employer'));
    parts.paragraphs = [];
  }
  return parts;
}

function employerDraft(
  { name, describedAs }: Facts['employer'],
  paragraphs: string[],
  equality: string | undefined,
  contact: string | undefined,
): EmployerDraft | undefined {
  if (name === undefined && describedAs === undefined) return undefined;
  const fields =
    name === undefined
      ? { disclosed: false, describedAs }
      : {
          name,
          ...(equality ? { equalOpportunity: equality } : {}),
          ...(contact ? { contact: { name: contact } } : {}),
        };
  return { fields, paragraphs };
}

function recruiterDraft(name: Facts['employer']['recruiter']): Draft['recruiter'] {
  return name === undefined || name === 'unnamed'
    ? name
    : { fields: { name, kind: 'agency' }, paragraphs: [] };
}

/** "Tasks:", "Why this job:" and "Qualifications:" of a board's summary, taken as lines of the glance. */
function glanceOf(read: readonly Piece[], facts: Facts): Set<number> {
  const taken = new Set<number>();
  const start = read.findIndex(({ kind, words }) => kind === 'heading' && /^at a glance/i.test(words));
  if (start === -1) return taken;
  const lines: Record<string, string> = {};
  for (let at = start + 1; at < read.length && read[at]!.kind === 'item'; at++) {
    const [, name = '', value] =
      /^(tasks?|role|why this job|qualifications?|requirements?):\s*(\S.*)$/i.exec(read[at]!.words) ?? [];
    const field = /^(?:task|role)/i.test(name)
      ? 'role'
      : /^why/i.test(name)
        ? 'why'
        : name
          ? 'ask'
          : undefined;
    if (!field || !value || lines[field]) continue;
    lines[field] = value;
    facts.evidence[`glance.${field}`] = read[at]!.words;
    taken.add(at);
  }
  if (taken.size > 0) facts.fields.glance = lines;
  return taken;
}

function isRepeated({ kind, words, label }: Piece, facts: Facts): boolean {
  if (kind === 'item' || label !== undefined) return false;
  const bare = words.trim().toLowerCase();
  return (
    bare === facts.fields.title?.toLowerCase() ||
    (bare === facts.title?.words.toLowerCase() && facts.used.has(facts.title.at)) ||
    bare === facts.employer.name?.toLowerCase()
  );
}

/** Parts of the lines of the head that no fact was taken from. */
function segmentsUnread(read: readonly Piece[], facts: Facts): string[] {
  const known = JSON.stringify([
    facts.fields,
    facts.employer,
    facts.title?.title,
    facts.title?.rest,
  ]).toLowerCase();
  return [...facts.used].flatMap((at) => {
    const piece = read[at];
    if (piece === undefined || piece.label !== undefined || at === facts.title?.at) return [];
    return segmentsOf(piece.words).filter(
      (segment) =>
        !segment
          .toLowerCase()
          .split(/[\s,()]+/)
          .some((word) => word.length > 2 && known.includes(word)) &&
        !/\d/.test(segment) &&
        !/full|part|remote|hybrid|site|office|permanent/i.test(segment),
    );
  });
}

function withoutEmpty(found: Section[], notCarried: NotCarried[]): Section[] {
  return found.filter(({ heading, blocks }) => {
    if (blocks.length > 0) return true;
    if (heading !== undefined)
      notCarried.push({ text: heading, why: 'a heading with nothing below it that is not a field' });
    return false;
  });
}

function asked(fields: Draft['fields'], employer: EmployerDraft | undefined, facts: Facts): Draft['unknown'] {
  const found: Draft['unknown'] = [];
  const ask = (field: string, todo: string) => {
    if (!facts.unknown.some((one) => one.field === field)) found.push({ field, todo });
  };
  if (!fields.title) ask('title', 'What the job is called.');
  if (!employer) ask('employer', 'Who the employer is.');
  if (fields.posted === undefined) ask('posted', 'On which day it was first advertised.');
  if (fields.closes === undefined) ask('closes', 'Until when one may apply, if there is an end.');
  if (fields.employment === undefined)
    ask('employment', 'Whether it is full-time or part-time, or another kind of employment.');
  if (fields.workplace === undefined)
    ask('workplace', 'Whether one works on site, partly from home or remotely.');
  if (fields.locations === undefined && fields.workplace !== 'remote')
    ask('locations', 'Where one works, with the country.');
  if (fields.workplace === 'remote' && fields.applicants === undefined)
    ask('applicants', 'From which countries one may work.');
  if (fields.pay === undefined) ask('pay', 'What is paid, in which currency and for what time.');
  if (fields.apply === undefined) ask('apply', 'How to apply.');
  return found;
}

/** Links whose addresses stand nowhere else are not lost either. */
function withLinks(notCarried: NotCarried[], source: SourceText, fields: Draft['fields']): NotCarried[] {
  const apply = JSON.stringify(fields.apply ?? {});
  const links = source.links.filter(({ url }) => !apply.includes(url.replace(/^mailto:/i, '')));
  const pageTitle =
    source.pageTitle === undefined ? [] : [{ text: source.pageTitle, why: 'the title of the page' }];
  return [
    ...notCarried,
    ...pageTitle,
    ...links.map(({ words, url }) => ({
      text: `${words} (${url})`,
      why: 'the address of a link; its words stand in the text',
    })),
  ];
}
