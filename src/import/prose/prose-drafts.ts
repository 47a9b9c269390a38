import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Draft, EmployerDraft, NotCarried, RoleFields, Section } from '#import/draft.ts';
import { adviceOf } from './advice.ts';
import { boardOf } from './board.ts';
import { employerDraft, employerParts, recruiterDraft } from './employer-parts.ts';
import { factsOf, type Facts } from './facts.ts';
import { glanceOf } from './glance-said.ts';
import { segmentsUnread } from './head-segments.ts';
import { lostFrom, withLinks } from './lost-words.ts';
import { pieces, type Piece } from './pieces.ts';
import { profileOf } from './profile-said.ts';
import { asked } from './questions.ts';
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

function hinted({ fields }: Hints): string | undefined {
  const countries = new Set(fields?.locations?.map(({ country }) => country));
  const [only] = countries;
  return countries.size === 1 && typeof only === 'string' ? only : undefined;
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

function withoutEmpty(found: Section[], notCarried: NotCarried[]): Section[] {
  return found.filter(({ heading, blocks }) => {
    if (blocks.length > 0) return true;
    if (heading !== undefined)
      notCarried.push({ text: heading, why: 'a heading with nothing below it that is not a field' });
    return false;
  });
}
