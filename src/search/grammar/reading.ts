import type { FacetKey } from '#domain/facets.ts';
import type { Wanted } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';
import { items, type Item } from './items.ts';
import { valuesLabel } from './labels.ts';
import { plainly } from './pieces.ts';
import { wantedOf } from './wanted.ts';

/** What a text asks for, and how it was understood. Positions are in the text as written. */
export type Reading = {
  wanted: Wanted;
  /** In the order of the text. */
  understood: Understood[];
  /** Words that are searched for as they are. */
  left: { from: number; to: number; word: string }[];
};

/** `unclear` narrows nothing until more is said. */
export type Understood = {
  from: number;
  to: number;
  kind: FacetKey | 'contract' | 'posted' | 'closing' | 'near' | 'word' | 'unclear';
  label: string;
};

/** Reads any text; from the 201st character on it is not read. */
export function reading(written: string, lexicon: Lexicon): Reading {
  const { text, at } = plainly(written);
  const found = items(text, lexicon).map((item) => ({
    ...item,
    from: at[item.from]!,
    to: at[item.to - 1]! + 1,
  }));
  const understood = found.flatMap((item) => understoodOf(item, lexicon));
  return {
    wanted: wantedOf(found, lexicon),
    understood: understood.filter(
      ({ kind }, index) =>
        !once.has(kind) || !understood.slice(index + 1).some((later) => later.kind === kind),
    ),
    left: found.flatMap(({ from, to, ...item }) =>
      item.kind === 'words' && item.words.length === 1 && !item.phrase && !item.excluded
        ? [{ from, to, word: item.words[0]! }]
        : [],
    ),
  };
}

/** Of these the last that is said counts. */
const once = new Set<Understood['kind']>(['pay', 'contract', 'posted', 'closing', 'near']);

function understoodOf(item: Item, lexicon: Lexicon): Understood[] {
  const { from, to } = item;
  const not = item.excluded ? 'Not ' : '';
  switch (item.kind) {
    case 'values':
      return [{ from, to, kind: item.values[0]!.facet, label: not + valuesLabel(item.values, lexicon) }];
    case 'wanted':
      return [{ from, to, ...item.said }];
    case 'unclear':
      return [{ from, to, kind: 'unclear', label: item.label }];
    case 'words':
      return item.excluded ? [{ from, to, kind: 'word', label: `${not}“${item.words.join(' ')}”` }] : [];
  }
}
