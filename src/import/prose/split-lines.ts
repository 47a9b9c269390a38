import { inlineHeading, isTitled, sectionHeading } from './heading.ts';
import { label, labelName, valued } from './label.ts';
import type { SourceLine } from './source-text.ts';
import { namesWork } from './title-words.ts';

/** Lines that ran on, as the lines that they would be. */
export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  return withColons(lines)
    .flatMap((line, at) => (at === 0 ? splitAtDash(line) : [line]))
    .flatMap(splitAtHeadings);
}

/** "Location Exeter", "Closes 10th December": labels that lost their colons, where several stand together. */
function withColons(lines: readonly SourceLine[]): readonly SourceLine[] {
  const bare = lines.slice(0, 30).filter(({ kind, words }) => kind === 'text' && withoutColon.test(words));
  if (bare.length < 4) return lines;
  return lines.map((line) =>
    bare.includes(line) ? { ...line, words: line.words.replace(withoutColon, '$1: ') } : line,
  );
}

const withoutColon =
  /^(Employer|Company|Organisation|Organization|Job Title|Location|Salary|Salary Range|Hours|Contract Type|Contract|Job Type|Employment Type|Closes|Closing Date|Posted|Posted On|Placed On|Job Ref|Reference|Department|Start Date|Rate|Duration) (?=[\p{Lu}\d£€$])/u;

/** "Election Director, Pima County – The county is seeking …" as the line that it would be, and its text. */
function splitAtDash(line: SourceLine): SourceLine[] {
  const found = line.words.length < 200 ? null : /^([^.!?:–—]{4,130}?)\s?[–—]\s?(?=\p{L})/u.exec(line.words);
  if (!found || !namesWork(found[1]!) || /\b(?:is|are|has|will|we|you|our)\b/i.test(found[1]!)) return [line];
  return [
    { ...line, words: found[1]!.trim() },
    { ...line, gap: true, words: line.words.slice(found[0].length) },
  ];
}

/** "Nice to Have: A. B." as its heading and its words, and a paragraph that ran several parts together as parts. */
function splitAtHeadings(line: SourceLine): SourceLine[] {
  if (line.kind === 'heading') return [line];
  const labels = line.kind === 'text' ? splitAtLabels(line) : undefined;
  if (labels) return labels.flatMap(splitAtHeadings);
  const opening = /^([^:.!?]{3,70}):\s+(?=\S)/.exec(line.words);
  if (opening && line.kind === 'text' && label(line.words) === undefined) {
    const known = sectionHeading(opening[1]!);
    if (
      known &&
      known.kind !== 'details' &&
      known.kind !== 'apply' &&
      known.kind !== 'pay' &&
      isTitled(opening[1]!)
    ) {
      return [
        { ...line, kind: 'heading', level: 7, words: opening[1]! },
        ...splitAtHeadings({ ...line, gap: false, level: 7, words: line.words.slice(opening[0].length) }),
      ];
    }
  }
  if (line.words.length < 80) return [line];
  const found: SourceLine[] = [];
  let from = 0;
  for (const match of line.words.matchAll(inlineHeading)) {
    const before = line.words.slice(from, match.index).trimEnd();
    const end = match.index + match[0].length;
    const after = /^\s*[:–—-]?\s+(?=[\p{Lu}\d•*-])/u.exec(line.words.slice(end, end + 6));
    const last = /(\S+)$/.exec(before)?.[1] ?? '';
    if (!after || (before !== '' && !/[.!?:;)]$/.test(last) && !/^\p{Lu}/u.test(last))) continue;
    if (before !== '') found.push({ ...line, words: before.trim(), gap: false });
    found.push({ kind: 'heading', level: 7, words: match[0], gap: true });
    from = end + after[0].length;
  }
  if (from === 0) return [line];
  const rest = line.words.slice(from).trim();
  return rest === '' ? found : [...found, { ...line, kind: 'text', words: rest, gap: false }];
}

const labelInside = /(?<=^|[^\s:]\s)((?:\p{Lu}[\p{L}/]{1,20}\s){0,2}\p{Lu}[\p{L}/]{1,20}):\s+(?=\S)/gu;

/** "Job Title: Cook Company: The Inn Location: Hull" in one line, as a line for each label. */
function splitAtLabels(line: SourceLine): SourceLine[] | undefined {
  const starts: number[] = [];
  for (const match of line.words.matchAll(labelInside)) {
    const parts = match[1]!.split(/\s/);
    for (let from = 0; from < parts.length; from++) {
      const written = parts.slice(from).join(' ');
      const name = labelName(written);
      if (name === undefined || !valued.has(name)) continue;
      starts.push(match.index + match[1]!.length - written.length);
      break;
    }
  }
  if (starts.length < 2) return undefined;
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, at) => ({
    ...line,
    gap: at === 0 && line.gap,
    words: line.words.slice(from, cuts[at + 1]).trim(),
  }));
}
