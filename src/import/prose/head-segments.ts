import type { Facts } from './facts.ts';
import type { Passage, Piece } from './pieces.ts';
import type { Title } from './title-cleaned.ts';

export type Segment = { words: string; passage: Passage };

/** The short parts of the first lines, which name an employer, a place and terms without saying which is which. */
export function headSegments(passages: readonly Passage[], title: Title | undefined): Segment[] {
  return passages
    .filter(
      ({ part, label, words, kind, at }) =>
        part === 'head' &&
        label === undefined &&
        words.length < (kind === 'item' ? 70 : 170) &&
        at < (title ? title.at + 6 : 3) &&
        at !== title?.at &&
        !isSentence(words) &&
        words !== title?.title,
    )
    .slice(0, 8)
    .flatMap((passage) => segmentsOf(passage.words).map((words) => ({ words, passage })));
}

/** A line of the head in the parts that its marks set apart. */
export function segmentsOf(words: string): string[] {
  return words
    .split(/\s*[|·•;]\s*|\s+[–—/-]+\s+|\s{3,}|(?<=\))\s+(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Whether a line of the head is prose and not a list of short parts. */
export function isSentence(words: string): boolean {
  return (
    /[.!?]$/.test(words.replace(/\b(?:Ltd|Inc|Co|Corp|S\.A|B\.V|S\.L|K\.K|S\.p\.A|o\.o)\.$/i, '')) &&
    words.split(' ').length > 4
  );
}

/** Parts of the lines of the head that no fact was taken from. */
export function segmentsUnread(read: readonly Piece[], facts: Facts): string[] {
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
