import type { Item } from '#search/grammar/items.ts';
import type { Piece } from '#search/grammar/pieces.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';
import { measureLabel } from './measure-label.ts';
import type { Measure } from './measures.ts';
import { placeAt } from './place-at.ts';

/**
 * What a measure says, and how many of the pieces at `at` it takes as well: a distance takes the place that
 * follows, no further than `until`.
 */
export function measureItem(
  measure: Measure,
  parts: Piece[],
  at: number,
  until: number,
  text: string,
  lexicon: Lexicon,
): { item: Item; count: number } {
  const { from, to } = measure;
  const plain = { from, to, excluded: false, or: false };
  switch (measure.kind) {
    case 'values':
    case 'unclear':
      return { item: { ...plain, ...measure }, count: 0 };
    case 'words':
      return { item: { ...plain, ...measure, phrase: true }, count: 0 };
    case 'wanted':
      return { item: { ...plain, ...measure, said: measureLabel(measure.wanted, lexicon) }, count: 0 };
    case 'distance': {
      const place = placeAt(parts, at, until, text, lexicon);
      if (place === undefined)
        return { item: { ...plain, kind: 'unclear', label: 'Near which place?' }, count: 0 };
      const wanted = { near: { place: place.name, ...measure.distance } };
      const end = parts[at + place.count - 1]!.to;
      const said = measureLabel(wanted, lexicon);
      return { item: { ...plain, to: end, kind: 'wanted', wanted, said }, count: place.count };
    }
  }
}
