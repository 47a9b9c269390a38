import { isTitled, sectionHeading, type SectionKind } from './heading.ts';
import { label, labelName, valued, type LabelName } from './label.ts';
import { sentences } from './sentences.ts';
import type { SourceLine } from './source-text.ts';
import { splitLines } from './split-lines.ts';

/** A line with what it is for: the heading of a part, a labelled fact, an item of a list, or prose. */
export type Piece = {
  kind: 'heading' | 'item' | 'text';
  words: string;
  value: string;
  label: LabelName | undefined;
  part: SectionKind | 'head';
  /** For a heading: whether its part can be typed, being in English. */
  english: boolean;
  ordered: boolean;
  level: number;
  gap: boolean;
};

/** A sentence, a labelled line or a short line of the head, with the line that it stands in. */
export type Passage = {
  at: number;
  words: string;
  value: string;
  label: LabelName | undefined;
  part: SectionKind | 'head';
  kind: Piece['kind'];
};

const headings = new Set<LabelName>([
  'skills',
  'benefits',
  'education',
  'experience',
  'apply',
  'terms',
  'department',
]);

/** Lines read as the parts of an advert. */
export function pieces(lines: readonly SourceLine[]): Piece[] {
  const split = splitLines(lines);
  const read: Piece[] = [];
  let part: Piece['part'] = 'head';
  let glance = false;
  let listed = 0;
  for (let at = 0; at < split.length; at++) {
    const line = split[at]!;
    const next = split[at + 1];
    const known = headingOf(line, next, split[at - 1]);
    if (known === undefined) {
      const after = labelAbove(line, next);
      if (after) {
        read.push(piece(line, part, `${line.words.replace(/:$/, '')}: ${next!.words}`, after, next!.words));
        at += 1;
        continue;
      }
    }
    if (known) {
      part = known.kind;
      listed = 0;
      glance = /^at a glance/i.test(line.words);
      read.push({
        ...piece(line, part, line.words),
        kind: 'heading',
        english: known.english,
        level: line.level ?? 0,
      });
      continue;
    }
    const plain = (line.kind === 'heading' && (line.level ?? 9) === 1) || (glance && line.kind === 'item');
    const found = plain ? undefined : label(line.words);
    const within = ended(line, listed, split[at - 1], next) && found === undefined ? afterList(part) : part;
    listed += line.kind === 'item' || !line.gap ? 1 : 0;
    const heads =
      found &&
      (headings.has(found.name) || found.name === 'employer' || found.name === 'pay') &&
      found.value.length > 200;
    if (found && !heads) read.push(piece(line, part, line.words, found.name, found.value));
    else read.push(piece(line, within, line.words));
  }
  return read;
}

/** Everything that facts are looked for in: sentences of prose and items, and labelled lines whole. */
export function passages(read: readonly Piece[]): Passage[] {
  return read.flatMap((one, at): Passage[] => {
    const { label: name, part, kind } = one;
    if (name !== undefined) return [{ at, words: one.words, value: one.value, label: name, part, kind }];
    if (kind === 'heading') return [{ at, words: one.words, value: one.words, label: undefined, part, kind }];
    return sentences(one.words).map((words): Passage => {
      const found = kind === 'text' && words.length < 200 ? label(words) : undefined;
      return { at, words, value: found?.value ?? words, label: found?.name, part, kind };
    });
  });
}

function piece(line: SourceLine, part: Piece['part'], words: string, name?: LabelName, value = words): Piece {
  const { kind, ordered = false, level = 0, gap } = line;
  return { kind, words, value, label: name, part, english: false, ordered, level, gap };
}

/** A paragraph that stands apart below the lines of a list is no more of it. */
function ended(
  { kind, gap, words }: SourceLine,
  listed: number,
  before: SourceLine | undefined,
  next: SourceLine | undefined,
): boolean {
  return (
    kind === 'text' &&
    gap &&
    listed >= 2 &&
    before !== undefined &&
    (before.kind === 'item' || !before.gap) &&
    next?.kind !== 'item' &&
    words.length > 30 &&
    /[.!?)]$/.test(words)
  );
}

function afterList(part: Piece['part']): Piece['part'] {
  return part === 'duties' || part === 'essential' || part === 'desirable' || part === 'benefits'
    ? 'other'
    : part;
}

function headingOf(
  line: SourceLine,
  next: SourceLine | undefined,
  before: SourceLine | undefined,
): { kind: SectionKind; english: boolean } | undefined {
  const { words, kind } = line;
  if (before === undefined && sectionHeading(words) === undefined && kind !== 'item') return undefined;
  const bare = words.replace(/[:：]$/, '').trim();
  if (kind === 'item' || bare.length > 90 || bare.length < 2) return undefined;
  const ended = /[.!,;]$/.test(bare);
  const colon = bare !== words;
  const known = ended ? undefined : sectionHeading(bare);
  if (known && (kind === 'heading' || colon || next?.kind === 'item' || isTitled(bare))) {
    const name = labelName(bare);
    if (name !== undefined && valued.has(name) && labelAbove(line, next)) return undefined;
    return known;
  }
  if (label(words) !== undefined) return undefined;
  if (kind === 'heading' && (line.level ?? 0) !== 1 && !ended) return { kind: 'other', english: true };
  if (colon && next?.kind === 'item' && bare.length < 70 && !/[.!?] /.test(bare))
    return { kind: 'other', english: true };
  if (
    before &&
    !ended &&
    bare.length < 60 &&
    /\p{Lu}{3}/u.test(bare) &&
    bare === bare.toUpperCase() &&
    next !== undefined &&
    next.words !== next.words.toUpperCase() &&
    !/\d/.test(bare) &&
    line.gap
  )
    return { kind: 'other', english: true };
  if (
    before &&
    line.gap &&
    next &&
    !next.gap &&
    next.kind === 'item' &&
    !ended &&
    bare.length < 70 &&
    bare.split(' ').length < 9
  )
    return { kind: 'other', english: true };
  return undefined;
}

/** Words that are labels before a colon, and on a line of their own an answer. */
const isValue =
  /^(?:on-?site|on site|remote|remote work(?:ing)?|home ?office|contract|office|base|engagement|flexibility)$/i;

/** A label that stands on a line of its own above its value. */
function labelAbove(line: SourceLine, next: SourceLine | undefined): LabelName | undefined {
  if (line.kind === 'item' || line.words.length > 40 || next === undefined) return undefined;
  if (/[\d.!?]|:./.test(line.words)) return undefined;
  const name = labelName(line.words.replace(/:$/, ''));
  // "The role" heads a part, and "Role" stands above a title.
  if (name === undefined || !valued.has(name) || (name === 'title' && /^the /i.test(line.words)))
    return undefined;
  const bare = next.words;
  if (
    isValue.test(line.words) &&
    !/^(?:yes|no|ja|nein|oui|non|fully|partial(?:ly)?|hybrid|none|\d)\b/i.test(bare)
  )
    return undefined;
  if (next.kind !== 'text' || bare.length > 70 || /[.!?]$/.test(bare) || label(bare) !== undefined)
    return undefined;
  if (labelName(bare.replace(/:$/, '')) !== undefined || sectionHeading(bare) !== undefined) return undefined;
  return name;
}
