import type { Value } from '#search/query.ts';
import { sameValue, type Lexicon } from '#search/vocabulary/lexicon.ts';
import { idle, type Phrase } from './phrases.ts';
import type { Piece } from './pieces.ts';

const mostBegun = 5;

/** The employers, if they are few, whose names go on from the one word here, after a cue. */
export function begunAt(parts: Piece[], at: number, { entries }: Lexicon): Phrase | undefined {
  const { word, joined, quoted } = parts[at]!;
  if (!joined || quoted || word.length < 3 || idle.has(word)) return undefined;
  const values: Value[] = [];
  for (const [phrase, entry] of entries) {
    if (!phrase.startsWith(`${word} `)) continue;
    for (const value of entry.values) {
      if (value.facet === 'employer' && !values.some((other) => sameValue(other, value))) values.push(value);
    }
  }
  return values.length > 0 && values.length <= mostBegun ? { phrase: word, values, count: 2 } : undefined;
}
