import type { ComponentName } from '#domain/body.ts';
import type { Block, Section } from '#import/draft.ts';
import type { SectionKind } from './heading.ts';
import type { Piece } from './pieces.ts';
import { sentences } from './sentences.ts';

const components: Partial<
  Record<SectionKind, { component: ComponentName; attributes?: Record<string, string> }>
> = {
  duties: { component: 'Duties' },
  essential: { component: 'Requirements', attributes: { level: 'essential' } },
  desirable: { component: 'Requirements', attributes: { level: 'desirable' } },
  benefits: { component: 'Benefits' },
  process: { component: 'Process' },
};

/** The text of an advert in its parts. A part is typed when its heading says what it is and it holds a list. */
export function sections(read: readonly Piece[]): Section[] {
  const groups: { heading: Piece | undefined; lines: Piece[] }[] = [{ heading: undefined, lines: [] }];
  for (const one of read) {
    if (one.kind === 'heading') groups.push({ heading: one, lines: [] });
    else groups.at(-1)!.lines.push(one);
  }
  return groups.flatMap(({ heading, lines }) => {
    if (heading === undefined && lines.length === 0) return [];
    const typed = heading?.english ? components[heading.part as SectionKind] : undefined;
    const title = heading?.words.replace(/[:：]\s*$/, '').trim();
    if (typed === undefined) return [{ heading: title, blocks: blocks(lines, false) }];
    const areas = heading!.part === 'duties' ? inAreas(lines) : undefined;
    if (areas) return areas.map((section, at) => ({ heading: at === 0 ? title : undefined, ...section }));
    const read = blocks(lines, true);
    if (!read.some(({ kind }) => kind === 'list')) return [{ heading: title, blocks: read }];
    return withDesirable({ heading: title, ...typed, blocks: read });
  });
}

/** "Familiarity with dbt is a plus" among what is essential, as a list of what is desirable. */
function withDesirable(section: Section): Section[] {
  if (section.component !== 'Requirements' || section.attributes?.['level'] !== 'essential') return [section];
  const wished: string[] = [];
  const rest = section.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'list') return [block];
    const items = block.items.filter((item) => !desirable.test(item) || both.test(item));
    if (items.length === 0) return [block];
    wished.push(...block.items.filter((item) => !items.includes(item)));
    return [{ ...block, items }];
  });
  if (wished.length === 0) return [section];
  return [
    { ...section, blocks: rest },
    {
      heading: undefined,
      component: 'Requirements',
      attributes: { level: 'desirable' },
      blocks: [{ kind: 'list', items: wished }],
    },
  ];
}

const desirable =
  /\b(?:is|are|would be|will be|seen as|considered) (?:a|an|also a|also an|a (?:big|huge|real|definite|strong|distinct)) (?:plus|bonus|advantage|asset|benefit)\b|\b(?:is|are|would be|will be) (?:\w+ )?(?:desirable|advantageous|preferred|beneficial|nice to have|welcome|highly regarded|well regarded|an asset)\b|\b(?:a plus|nice[- ]to[- ]have|bonus points?|preferred but not (?:essential|required)|desirable|not (?:a must|essential|required)|optional)\.?\)?$|\bbut not (?:essential|required|necessary|a must|mandatory)\b|^(?:ideally|preferably|bonus(?: points)?|nice to have|desirable|preferred|a plus)\b[:,]?/i;
/** "A degree is required and a master's is a plus" is both, and stays where it is. */
const both =
  /\b(?:is|are) (?:required|essential|a must|mandatory|needed)\b|\bmust (?:have|be)\b|;\s|\.\s+\p{Lu}/u;

function blocks(lines: readonly Piece[], typed: boolean): Block[] {
  const found: Block[] = [];
  const listed = typed && !lines.some(({ kind }) => kind === 'item') ? asItems(lines) : undefined;
  if (listed) return listed;
  for (const { kind, words, ordered } of lines) {
    const last = found.at(-1);
    if (kind !== 'item') found.push({ kind: 'paragraph', words });
    else if (last?.kind === 'list' && (last.ordered ?? false) === ordered) last.items.push(words);
    else found.push({ kind: 'list', items: [words], ...(ordered ? { ordered } : {}) });
  }
  return found;
}

/** A list whose marks were lost: short lines one below the other, or sentences run together after a heading. */
function asItems(lines: readonly Piece[]): Block[] | undefined {
  const [only] = lines;
  if (only && lines.length === 1) {
    const parts =
      only.words.includes(';') && !/[.!?]\s/.test(only.words)
        ? only.words.split(/\s*;\s*/)
        : sentences(only.words);
    const listLike =
      (parts.length >= 2 && only.level === 7) ||
      (parts.length >= 3 &&
        !parts.some((part) => /^(?:we|you|our|this|if|as|the|i|it|please|in|there)\b/i.test(part)));
    if (
      only.words.length < 160 &&
      parts.length === 1 &&
      !/[.!?:]$/.test(only.words) &&
      only.label === undefined
    )
      return [{ kind: 'list', items: [only.words] }];
    return listLike && parts.every((part) => part.length < 320)
      ? [{ kind: 'list', items: parts.filter((part) => part !== '') }]
      : undefined;
  }
  const lead = lines.length > 2 && /:$/.test(only?.words ?? '') ? 1 : 0;
  const end = lines.findIndex(
    ({ gap }, at) => gap && at > lead + 1 && !lines.slice(lead + 1, at).some((one) => one.gap),
  );
  const body = end === -1 ? lines.slice(lead) : lines.slice(lead, end);
  const short =
    body.length >= 2 &&
    body.every(
      ({ words, label }) => words.length <= 260 && sentences(words).length <= 2 && label === undefined,
    );
  const together =
    body.filter(({ gap }, at) => at > 0 && gap).length <= body.length / 3 ||
    body.every(({ words }) => words.length < 140 && sentences(words).length === 1);
  if (!short || !together) return undefined;
  return [
    ...lines.slice(0, lead).map(({ words }): Block => ({ kind: 'paragraph', words })),
    { kind: 'list', items: body.map(({ words }) => words) },
    ...(end === -1 ? [] : lines.slice(end).map(({ words }): Block => ({ kind: 'paragraph', words }))),
  ];
}

/** "Area: What is done. What else." as a list of duties for each area. */
function inAreas(lines: readonly Piece[]): Omit<Section, 'heading'>[] | undefined {
  const split = lines.map(({ words }) => {
    const [, area, rest] = /^(\p{Lu}[^:.!?]{2,70}):\s+(\S.*)$/su.exec(words) ?? [];
    return area === undefined ? undefined : { area, items: sentences(rest!) };
  });
  const sound = split.filter((one) => one !== undefined);
  if (
    sound.length < 2 ||
    sound.length < lines.length ||
    sound.filter(({ items }) => items.length >= 2).length < sound.length / 2
  )
    return undefined;
  return sound.map(({ area, items }) => ({
    component: 'Duties',
    attributes: { area },
    blocks: [{ kind: 'list', items }],
  }));
}
