import type { RoleFields } from '#import/draft.ts';
import { applicantsSaid } from './applicants-said.ts';
import { applySaid } from './apply-said.ts';
import { contractSaid } from './contract-said.ts';
import { countryCues } from './country-cues.ts';
import { dateSaid } from './date-said.ts';
import { employerSaid, type EmployerFacts } from './employer-said.ts';
import { employmentSaid } from './employment-said.ts';
import { headSegments, isSentence } from './head-segments.ts';
import { paySaid } from './pay-said.ts';
import { placeAtEnd, placeSaid } from './place-said.ts';
import { passages as passagesOf, type Passage, type Piece } from './pieces.ts';
import type { Said } from './said.ts';
import type { SourceText } from './source-text.ts';
import { termsSaid } from './terms-said.ts';
import { isTerm, type Title } from './title-cleaned.ts';
import { titleSaid } from './title-said.ts';
import { workplaceSaid } from './workplace-said.ts';

export type Context = { today: string | undefined; country: string | undefined; board: string | undefined };
export type Facts = {
  title: Title | undefined;
  fields: RoleFields;
  employer: EmployerFacts;
  evidence: Record<string, string>;
  /** Lines that a fact was taken from, and whole ones that say nothing else. */
  used: Set<number>;
  notCarried: { text: string; why: string }[];
  unknown: { field: string; todo: string }[];
};

/** Every fact that the lines of one advert state or estimate, with its evidence. */
export function factsOf(
  read: readonly Piece[],
  source: Pick<SourceText, 'links' | 'pageTitle'>,
  context: Context,
): Facts {
  const passages = passagesOf(read);
  const evidence: Record<string, string> = {};
  const used = new Set<number>();
  const fields: RoleFields = {};
  const notCarried: Facts['notCarried'] = [];
  const unknown: Facts['unknown'] = [];
  const note = (field: string, fact: { words: string; at: number }) => {
    evidence[field] = fact.words;
    used.add(fact.at);
  };
  const take = <Field extends keyof RoleFields>(
    field: Field,
    fact: Said<NonNullable<RoleFields[Field]>> | undefined,
  ) => {
    if (fact === undefined) return;
    fields[field] = fact.value;
    note(field, fact);
  };

  const cues = countryCues(passages, context.country);
  const title = titleSaid(read, cues.all);
  if (title) {
    evidence['title'] = title.words;
    used.add(title.at);
  }
  const segments = headSegments(passages, title);
  const placeWords = [
    ...segments,
    ...(title
      ? title.rest.map((words) => ({ words, passage: passages.find(({ at }) => at === title.at)! }))
      : []),
  ];
  const work = workplaceSaid(passages, title?.words ?? '');
  const place = placeSaid(passages, placeWords, cues.all, work?.workplace.value === 'remote');
  const applicants = work?.workplace.value === 'remote' ? applicantsSaid(passages) : undefined;
  const named = place?.value.map(({ country }) => country) ?? [];
  const countries = [
    ...new Set([...named, ...(applicants?.value.length === 1 ? applicants.value : [])]),
  ] as string[];
  const judged =
    countries.length > 0
      ? countries
      : context.country
        ? [context.country]
        : cues.stated.length === 1
          ? cues.stated
          : cues.american
            ? ['US']
            : [];

  const located =
    work?.workplace.value === 'remote'
      ? place?.value.filter((one) => one.city !== undefined || one.region !== undefined)
      : place?.value;
  if (place && located && located.length > 0) take('locations', { ...place, value: located });
  else if (place) used.add(place.at);
  if (work) {
    take('workplace', work.workplace);
    if (work.workplace.value === 'hybrid') take('daysOnSite', work.days);
    if (work.workplace.value === 'remote' && applicants)
      take('applicants', { ...applicants, value: { countries: applicants.value } });
  }
  take('employment', employmentSaid(passages, title?.title ?? ''));
  const { pay, others, missing } = paySaid(passages, judged, context.board);
  take('pay', pay);
  notCarried.push(...others.map(({ words, why }) => ({ text: words, why })));
  if (missing) unknown.push({ field: 'pay', todo: missing });

  const ends = /contract|temporary|internship/.test((fields.employment ?? []).join());
  const contract = contractSaid(passages, ends, judged, context.today);
  const parts = Object.entries(contract) as [string, Said<never>][];
  if (parts.length > 0) {
    fields.contract = Object.fromEntries(parts.map(([field, { value }]) => [field, value]));
    for (const [field, fact] of parts) note(`contract.${field}`, fact);
  }
  const dates = dateSaid(passages, judged, context.today);
  take('closes', dates.closes);
  take('posted', dates.posted);
  for (const { field, words, why } of dates.unclear) {
    notCarried.push({
      text: words,
      why: `${field === 'closes' ? 'a closing date' : 'a date of posting'} that cannot be taken: ${why}`,
    });
    unknown.push({
      field,
      todo: field === 'closes' ? `On which day it closes: ${why}.` : `On which day it was posted: ${why}.`,
    });
  }
  take('apply', applySaid(passages, source.links));
  const terms = termsSaid(passages, title?.title ?? '', title?.at ?? -1);
  for (const [field, fact] of Object.entries(terms)) take(field as keyof RoleFields, fact as Said<never>);

  const employer = employerSaid(
    read,
    passages,
    placeWords
      .filter(({ words, passage }) => passage.kind !== 'item' && !isTerm(words, cues.all))
      .map(({ words, passage }) => ({ words: placeAtEnd(words, cues.all).rest || words, passage })),
    title?.title ?? '',
    source.pageTitle,
  );
  if (employer.words) note('employer', { words: employer.words, at: employer.at });
  if (employer.recruiterWords) evidence['recruiter'] = employer.recruiterWords;
  if (title) {
    fields.title = withoutPart(title.title, [employer.name, fields.industry]);
  }
  for (const at of leftovers(read, passages, used, title, employer)) used.delete(at);
  return { title, fields, employer, evidence, used, notCarried, unknown };
}

/** "Machine Learning Operations Lead – Investment Banking" without the industry that the advert names apart. */
function withoutPart(title: string, parts: (string | undefined)[]): string {
  const pieces = title.split(' – ');
  const [, ...others] = pieces;
  const isFirst =
    others.length > 0 && parts.some((part) => part !== undefined && plain(part) === plain(pieces[0]!));
  const [first, ...rest] = isFirst ? others : pieces;
  const kept = rest.filter(
    (piece) =>
      !parts.some(
        (part) =>
          part !== undefined && (plain(part) === plain(piece) || plain(part).startsWith(plain(piece))),
      ),
  );
  let whole = [first, ...kept].join(' – ');
  for (const part of parts)
    for (const join of [' at ', ', ', ' with '])
      if (part && whole.toLowerCase().endsWith(`${join}${part.toLowerCase()}`))
        whole = whole.slice(0, -part.length - join.length);
  return whole;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^the /, '');
}

/** Lines that say more than the facts taken from them: they stay in the text. */
function leftovers(
  read: readonly Piece[],
  passages: readonly Passage[],
  used: Set<number>,
  title: Title | undefined,
  employer: EmployerFacts,
): number[] {
  return [...used].filter((at) => {
    const one = read[at];
    if (one === undefined) return true;
    if (one.kind === 'item' || one.kind === 'heading') return one.kind === 'item' || at !== title?.at;
    if (one.label !== undefined) return one.label === 'apply' && one.value.length > 80;
    if (at === title?.at) return isSentence(one.words) || one.words.length > 160;
    if (one.part !== 'head' || isSentence(one.words)) return true;
    if (
      employer.name !== undefined &&
      one.words.includes(employer.name) &&
      one.words.length > employer.name.length + 90
    )
      return true;
    return passages.filter((passage) => passage.at === at).length > 1;
  });
}
