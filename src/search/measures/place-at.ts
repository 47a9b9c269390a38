import { cues, entriesAt, lying } from '#search/grammar/phrases.ts';
import type { Piece } from '#search/grammar/pieces.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';

const longestName = 4;

/** A place of the site by its label; else the longest name that is a place; else all words that say nothing else. */
export function placeAt(
  parts: Piece[],
  at: number,
  until: number,
  text: string,
  lexicon: Lexicon,
): { name: string; count: number } | undefined {
  const named = (count: number) => text.slice(parts[at]!.from, parts[at + count - 1]!.to);
  const free: Piece[] = [];
  for (const part of parts.slice(at, at + longestName)) {
    const stops =
      part.quoted || part.excluded || part.from >= until || part.word === 'or' || cues.has(part.word);
    const gap = free.length > 0 && !/^[ .'’-]*$/.test(text.slice(free.at(-1)!.to, part.from));
    if (stops || gap) break;
    free.push(part);
  }
  if (free.length === 0 || free[0]!.word === 'me') return undefined;
  for (const found of entriesAt(parts, at, lexicon)) {
    const values = found.values.filter(({ facet }) => facet === 'place');
    if (values.length === 0) continue;
    const { values: inside, count } = lying({ ...found, values }, parts, at, lexicon);
    const name = inside.length === 1 ? lexicon.label(inside[0]!)! : named(count);
    return { name, count };
  }
  for (let count = free.length; count > 0; count--)
    if (lexicon.told.isPlace?.(named(count))) return { name: named(count), count };
  const known = free.findIndex((_, index) =>
    entriesAt(parts, at + index, lexicon).some(({ entry }) => !entry.doubtful),
  );
  const count = known < 0 ? free.length : known;
  return count === 0 ? undefined : { name: named(count), count };
}
