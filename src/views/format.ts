import type { Contract } from '#domain/contract.ts';
import { employmentLabels, workplaceLabels } from '#domain/facet-labels.ts';
import type { Employer } from '#domain/employer.ts';
import type { Fact, Voice } from '#domain/fact.ts';
import { countryName, placeNames } from '#domain/place-name.ts';
import type { Closing, Level, Role, Workspace } from '#domain/role.ts';
import type { Employment } from '#domain/role-entry.ts';
import { dateFormat } from './formatters.ts';

/** Who says so, in words that stand beside a fact; an estimate says when it was made, or that nobody says. */
export function sourceText(
  fact: Fact<unknown>,
  { disclosed, name }: Pick<Employer, 'disclosed' | 'name'>,
  language: string,
): string {
  switch (fact.kind) {
    case 'stated':
      return voiceText(fact.by);
    case 'estimated': {
      const by = `estimated by ${fact.by ?? 'someone who is not named'}`;
      const notBy = `not by ${disclosed ? name : 'the employer'}`;
      return fact.on === undefined
        ? `${by}, ${notBy}, with no date given`
        : `${by} on ${dateText(fact.on, language)}, ${notBy}`;
    }
    case 'derived':
      return `worked out by us, ${fact.assumption}`;
    case 'unknown':
      return 'not said';
  }
}

export function voiceText({ who, via }: Voice): string {
  const speaker = who === 'recruiter' ? 'stated by the recruiter' : 'stated';
  return via ? `${speaker}, via ${via}` : speaker;
}

/** "9 November 2026" for a calendar date. */
export function dateText(date: string, language: string): string {
  return dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

/** The last day of a closing that ends with a day; the moment, with its zone, of any other. */
export function closingText({ at, wholeDay }: Closing, language: string, timeZone: string): string {
  const last = new Date((wholeDay ? at.subtract({ seconds: 1 }) : at).epochMilliseconds);
  if (wholeDay) return dateFormat(language, { dateStyle: 'long', timeZone }).format(last);
  return dateFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(last);
}

export function employmentText(employments: readonly Employment[]): string {
  return sentenceList(
    employments.map((one, index) =>
      index === 0 ? employmentLabels[one] : employmentLabels[one].toLowerCase(),
    ),
  );
}

export function workplaceText({ workplace }: Workspace): string {
  return workplaceLabels[workplace];
}

export function daysOnSiteText(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} a week on site`;
}

export function levelText({ seniority, careerStage }: Level): string {
  return capital(seniority ?? careerStage ?? '');
}

/** Where the work is done, on one line: "On site, London, United Kingdom", "Remote, United Kingdom". */
export function whereText(role: Role): string {
  const workplace = role.workspace.kind === 'stated' ? workplaceText(role.workspace.value) : undefined;
  const remote = role.workspace.kind === 'stated' && role.workspace.value.workplace === 'remote';
  const places = remote
    ? role.applicants.kind === 'stated' && sentenceList(role.applicants.value.countries.map(countryName))
    : role.locations.kind === 'stated' && placeNames(role.locations.value);
  return [workplace, places].filter(Boolean).join(', ') || 'Place not said';
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** "12 months" for P12M. */
export function lengthText(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => {
    const noun = units[unit as keyof typeof units];
    return `${count} ${noun}${count === '1' ? '' : 's'}`;
  });
  return sentenceList(parts);
}

export function startText(start: NonNullable<Contract['start']>, language: string): string {
  return start === 'asap' ? 'as soon as possible' : dateText(start, language);
}

/** "a, b and c". */
export function sentenceList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
