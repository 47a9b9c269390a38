import { clientNamed, speaksOfClient } from './client-said.ts';
import { describedIn, seekingOne, unnamed, upper } from './employer-described.ts';
import { isWrittenAsName, looksLikeName, notNames } from './employer-name.ts';
import { employerVotes } from './employer-votes.ts';
import type { Passage, Piece } from './pieces.ts';
import { agencyIn, agencyName, isAgency, worksWith } from './recruiter-said.ts';

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
  const cue = passages.find(
    ({ words, value, kind, part }) =>
      (speaksOfClient(words) || speaksOfClient(value)) &&
      (kind !== 'item' || (part !== 'essential' && part !== 'duties' && part !== 'desirable')),
  );
  const client = passages.find(({ label }) => label === 'client');
  const agencyLabel = passages.find(
    ({ label, value, words }) =>
      label === 'recruiter' && isWrittenAsName(value) && value.length < 70 && !/^our /i.test(words),
  );
  const through = cue !== undefined || client !== undefined || agencyLabel !== undefined;
  const facts: EmployerFacts = {
    ...nobody,
    ...(through ? recruiterFacts(passages, agencyLabel, agencyLabel ?? cue ?? client!) : {}),
  };
  if (client) return { ...facts, ...nameOrDescription(client, passages) };
  const labelled = passages.find(({ label, value }) => label === 'employer' && value.length < 90);
  if (labelled) {
    const found = nameOrDescription(labelled, passages);
    if (found.name === undefined) return { ...facts, ...found };
    const agency = cue !== undefined && (found.name === facts.recruiter || isAgency(found.name, passages));
    if (!agency) return { ...facts, ...found };
    return { ...facts, ...hidden(passages, cue), recruiter: found.name, recruiterWords: labelled.words };
  }
  const both = bothIn(passages, through);
  if (both) return both;
  for (const { words, at } of through ? passages : []) {
    const name = clientNamed.exec(words)?.[1];
    if (name && looksLikeName(name, title)) return { ...facts, name, words, at };
  }
  if (through) return { ...facts, ...hidden(passages, cue ?? passages[0]) };
  const named = employerVotes(read, passages, segments, title, pageTitle);
  const seeking = seekingOne(passages);
  if (seeking && (named === undefined || isAgency(named.name, passages)))
    return {
      ...facts,
      ...seeking,
      ...(named ? { recruiter: named.name, recruiterWords: named.words } : {}),
    };
  return named ? { ...facts, ...named } : facts;
}

const nobody: EmployerFacts = {
  name: undefined,
  describedAs: undefined,
  words: undefined,
  at: -1,
  recruiter: undefined,
  recruiterWords: undefined,
};

function recruiterFacts(
  passages: readonly Passage[],
  label: Passage | undefined,
  sign: Passage,
): Pick<EmployerFacts, 'recruiter' | 'recruiterWords'> {
  const name = label?.value ?? agencyIn(passages);
  const naming = name === undefined ? undefined : passages.find(({ words }) => words.includes(name));
  return { recruiter: name ?? 'unnamed', recruiterWords: (naming ?? sign).words };
}

/** The value of a label, which may be a name, a description or a refusal to give one. */
function nameOrDescription(
  { value, words, at }: Passage,
  passages: readonly Passage[],
): Pick<EmployerFacts, 'name' | 'describedAs' | 'words' | 'at'> {
  const bare = withoutNote(value);
  if (!generic.test(value) && isWrittenAsName(bare) && !speaksOfClient(value))
    return { name: bare, describedAs: undefined, words, at };
  const describedAs = refused.test(value) ? (describedIn(passages) ?? unnamed) : upper(bare);
  return { name: undefined, describedAs, words, at };
}

function hidden(
  passages: readonly Passage[],
  sign: Passage | undefined,
): Pick<EmployerFacts, 'describedAs' | 'words' | 'at'> {
  return { describedAs: describedIn(passages) ?? unnamed, words: sign?.words, at: sign?.at ?? -1 };
}

/** "Larkfield Interim is recruiting for Wexcombe District Council" names both. */
function bothIn(passages: readonly Passage[], through: boolean): EmployerFacts | undefined {
  for (const { words, at } of passages) {
    const found = worksWith.exec(words);
    const name = found?.[2]?.trim().replace(/\s+(?:to|of|and|&)$/, '');
    if (!found || !name) continue;
    const sure = through ? name.includes(' ') && !notNames.test(name) : agencyName.test(found[1]!);
    if (sure)
      return { name, describedAs: undefined, words, at, recruiter: found[1]!.trim(), recruiterWords: words };
    if (through) return undefined;
  }
  return undefined;
}

function withoutNote(value: string): string {
  return value
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(/[;,]\s*$/, '')
    .trim();
}

const refused = /confidential|undisclosed|not disclosed|n\/?a|tbc|anonym/i;
const generic =
  /^(?:an? |the )?(?:confidential|undisclosed|not disclosed|anonymous|private|hidden|our client|client|company confidential|n\/?a|tbc|unknown|blind|various|leading|large|global|major|multinational|well[- ]known|top|international|prestigious|een |eine? |une? |un )\b/i;
