import type { GuideKind } from '#domain/guide.ts';
import type { Block, GuideDraft, NotCarried, Section } from '#import/draft.ts';
import type { Piece } from './pieces.ts';
import { sentences } from './sentences.ts';

const openings: [GuideKind | 'skills', RegExp][] = [
  [
    'skills',
    /^(?:we think )?you(?:['’]ll)? need these skills\b.{0,60}$|^skills (?:you need|to highlight)\b.{0,40}$/i,
  ],
  ['networking', /^(?:we think this is )?how (?:you could|to) (?:land|get|win)\b.{0,80}$/i],
  [
    'interview',
    /^(?:how to prepare for (?:a|an|the|your) (?:job )?interview|(?:job )?interview (?:tips|questions|preparation)|preparing for (?:the|your) interview)\b.{0,60}$/i,
  ],
  [
    'applying',
    /^(?:some )?(?:tips for your application|application tips|how to (?:improve|boost) your application)\b.{0,40}$/i,
  ],
  ['cv', /^(?:some )?tips for your (?:cv|r[ée]sum[ée])\b.{0,40}$/i],
  ['cover-letter', /^(?:some )?tips for your cover letter\b.{0,40}$/i],
];
const byline = /\b(?:expert|career|application) advice\b/i;

export type Advice = {
  guides: GuideDraft[];
  skills: { names: string[]; words: string } | undefined;
  notCarried: NotCarried[];
  taken: Set<number>;
};

/** The advice that a job board puts beneath an advert: guides by the board, and the skills that it lists. */
export function adviceOf(read: readonly Piece[], board: string | undefined): Advice {
  const advice: Advice = { guides: [], skills: undefined, notCarried: [], taken: new Set() };
  const starts = read.flatMap(({ words, kind }, at) => {
    const kindOf =
      kind === 'item' || words.length > 120
        ? undefined
        : openings.find(([, pattern]) => pattern.test(plain(words)))?.[0];
    return kindOf ? [{ at, kind: kindOf, heading: plain(words) }] : [];
  });
  if (starts.length === 0) return advice;
  read.forEach(({ words }, at) => {
    if (words.length > 80 || !byline.test(words)) return;
    advice.taken.add(at);
    advice.notCarried.push({ text: words, why: 'it says only who gives the advice' });
  });
  starts.forEach(({ at, kind, heading }, order) => {
    const body = read
      .slice(at, starts[order + 1]?.at ?? read.length)
      .filter((_, offset) => !advice.taken.has(at + offset));
    for (let line = at; line < at + body.length + 1 && line < (starts[order + 1]?.at ?? read.length); line++)
      advice.taken.add(line);
    const lines = body.slice(1).map(({ words }) => words);
    if (kind === 'skills') {
      advice.skills = {
        names: lines.filter((one) => one.length < 60),
        words: `${heading}: ${lines.join(', ')}`,
      };
      for (const long of lines.filter((one) => one.length >= 60))
        advice.notCarried.push({ text: long, why: 'it stands in a list of skills and names none' });
      return;
    }
    if (board === undefined) {
      for (const { words } of body)
        advice.notCarried.push({ text: words, why: 'advice by someone who is not named' });
      return;
    }
    advice.guides.push(...guidesFrom(kind, heading, lines, board));
  });
  return advice;
}

function guidesFrom(kind: GuideKind, heading: string, lines: string[], by: string): GuideDraft[] {
  const letter =
    kind === 'applying' ? lines.filter((line) => /^[^:.]{0,40}cover letter[^:.]{0,20}:/i.test(line)) : [];
  const rest = lines.filter((line) => !letter.includes(line));
  const about =
    kind === 'applying' && rest.some((line) => /^[^:.]{0,30}\b(?:CV|r[ée]sum[ée])\b/i.test(line))
      ? 'cv'
      : kind;
  return [
    ...guide(about, heading, rest, by),
    ...guide('cover-letter', letter[0]?.split(':')[0] ?? heading, letter, by),
  ];
}

function guide(kind: GuideKind, title: string, lines: string[], by: string): GuideDraft[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const [, lead, rest] = /^([^:.!?]{3,60}):\s*(\S.*)$/.exec(line) ?? [];
    const isHeading = line.length < 60 && !/[.!?]$/.test(line);
    if (isHeading) sections.push({ heading: line, blocks: [] });
    else if (lead && rest) sections.push({ heading: lead, blocks: [paragraph(rest)] });
    else (sections.at(-1) ?? open(sections)).blocks.push(paragraph(line));
  }
  const first = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'paragraph');
  if (first === undefined || first.kind !== 'paragraph') return [];
  return [{ fields: { title, kind, by, summary: sentences(first.words)[0] ?? first.words }, sections }];
}

function open(sections: Section[]): Section {
  const section: Section = { heading: undefined, blocks: [] };
  sections.push(section);
  return section;
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', words };
}

function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}.!?,:'’&)-]+$/u, '').trim();
}
