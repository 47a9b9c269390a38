import { describedIn, unnamed, upper } from './employer-described.ts';
import { isWrittenAsName, notNames } from './employer-name.ts';
import { employerVotes } from './employer-votes.ts';
import type { Passage, Piece } from './pieces.ts';
import { agencyIn, agencyName, cues, worksWith } from './recruiter-said.ts';

export type EmployerFacts = {
  name: string | undefined;
  describedAs: string | undefined;
  words: string | undefined;
  at: number;
  recruiter: string | 'unnamed' | undefined;
  recruiterWords: string | undefined;
};

/** Who the job is with, and who advertises it. */
export function employerSaid(
  read: readonly Piece[],
  passages: readonly Passage[],
  segments: readonly { words: string; passage: Passage }[],
  title: string,
  pageTitle: string | undefined,
): EmployerFacts {
  const facts: EmployerFacts = {
    name: undefined,
    describedAs: undefined,
    words: undefined,
    at: -1,
    recruiter: undefined,
    recruiterWords: undefined,
  };
  const cue = passages.find(
    ({ words, part }) =>
      cues.test(words) && part !== 'essential' && part !== 'duties' && part !== 'desirable',
  );
  const client = passages.find(({ label }) => label === 'client');
  const labelled = passages.find(({ label, value }) => label === 'employer' && value.length < 90);
  const agencyLabel = passages.find(({ label }) => label === 'recruiter');
  const through = cue !== undefined || client !== undefined || agencyLabel !== undefined;
  if (through) {
    facts.recruiter = 'unnamed';
    facts.recruiterWords = (agencyLabel ?? cue ?? client)?.words;
    const named = agencyLabel?.value ?? agencyIn(passages);
    if (named) {
      facts.recruiter = named;
      facts.recruiterWords =
        passages.find(({ words }) => words.includes(named))?.words ?? facts.recruiterWords;
    }
  }
  if (client && !generic.test(client.value) && isWrittenAsName(withoutNote(client.value)))
    return { ...facts, name: withoutNote(client.value), words: client.words, at: client.at };
  if (client)
    return {
      ...facts,
      describedAs: /confidential|undisclosed|not disclosed|n\/?a|tbc|anonym/i.test(client.value)
        ? (describedIn(passages) ?? unnamed)
        : upper(withoutNote(client.value)),
      words: client.words,
      at: client.at,
    };
  if (labelled && !generic.test(labelled.value)) {
    const name = withoutNote(labelled.value);
    if (!through || name !== facts.recruiter) {
      if (through && (agencyName.test(name) || /\brecruit|\bstaffing|\bresourcing/i.test(name)) && cue) {
        return {
          ...facts,
          recruiter: name,
          recruiterWords: labelled.words,
          describedAs: describedIn(passages) ?? unnamed,
          words: cue.words,
          at: cue.at,
        };
      }
      return { ...facts, name, words: labelled.words, at: labelled.at };
    }
  }
  if (labelled && generic.test(labelled.value))
    return {
      ...facts,
      describedAs: /confidential|undisclosed|not disclosed|n\/?a|tbc|anonym/i.test(labelled.value)
        ? (describedIn(passages) ?? unnamed)
        : upper(labelled.value),
      words: labelled.words,
      at: labelled.at,
    };
  if (through) {
    const both = passages.map(({ words }) => worksWith.exec(words)).find(Boolean);
    const name = both?.[2]?.trim().replace(/\s+(?:to|of|and|&)$/, '');
    if (both && name && name.split(' ').length > 1 && !notNames.test(name)) {
      const passage = passages.find(({ words }) => words.includes(name))!;
      return {
        ...facts,
        name,
        words: passage.words,
        at: passage.at,
        recruiter: both[1]!.trim(),
        recruiterWords: passage.words,
      };
    }
    return {
      ...facts,
      describedAs: describedIn(passages) ?? unnamed,
      words: (cue ?? passages[0])?.words,
      at: cue?.at ?? -1,
    };
  }
  const direct = passages
    .map((passage) => ({ passage, found: worksWith.exec(passage.words) }))
    .find(({ found }) => found && agencyName.test(found[1]!));
  if (direct) {
    const name = direct.found![2]!.trim().replace(/\s+(?:to|of|and|&)$/, '');
    return {
      ...facts,
      name,
      words: direct.passage.words,
      at: direct.passage.at,
      recruiter: direct.found![1]!.trim(),
      recruiterWords: direct.passage.words,
    };
  }
  const named = employerVotes(read, passages, segments, title, pageTitle);
  return named ? { ...facts, ...named } : facts;
}

function withoutNote(value: string): string {
  return value
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(/[;,]\s*$/, '')
    .trim();
}

const generic =
  /^(?:an? |the )?(?:confidential|undisclosed|not disclosed|anonymous|private|hidden|our client|client|company confidential|n\/?a|tbc|unknown|blind|various|leading|large|global|major|multinational|well[- ]known|top|international|prestigious|een |eine? |une? |un )\b/i;
