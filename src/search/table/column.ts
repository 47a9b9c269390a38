import { lines, texts, type Lines } from './lines.ts';
import { packed, unpacked } from './packed.ts';

/**
 * A column of texts that repeat. `words` has each once, in the order in which they first occur; code 0 stands for
 * the first that has not occurred yet, n for the nth. Codes are `packed`.
 */
export type Column = { words: Lines; codes: string };

/**
 * Several words a row, or none: one less than `counts` says, and 0 where a row has the same as the row before it
 * of the same employer. In a column of `sets` the order of a row's words says nothing: the most frequent words
 * stand first, and a code says how many of them a row leaves out before the next that it has.
 */
export type ListColumn = Column & { counts: string; sets?: true };

/** The words of a column, and which of them each row has, as positions in `words`. */
export type Coded = { words: string[]; codes: Int32Array };

/** Like `Coded`, with several words a row: those of a row lie in `codes` between `starts[row]` and the next. */
export type CodedList = Coded & { starts: Int32Array };

export function column(values: readonly string[]): Column {
  const known = new Map<string, number>();
  const codes = values.map((value) => {
    const code = known.get(value);
    if (code === undefined) known.set(value, known.size + 1);
    return code ?? 0;
  });
  return { words: lines([...known.keys()]), codes: packed(codes) };
}

/** `owners` says of each row whose it is, where an owner's rows tend to be alike. */
export function listColumn(lists: readonly (readonly string[])[], owners?: readonly string[]): ListColumn {
  const { own, counts } = changed(lists, owners);
  return { ...column(own.flat()), counts };
}

export function setColumn(sets: readonly (readonly string[])[], owners: readonly string[]): ListColumn {
  const often = new Map<string, number>();
  for (const word of sets.flat()) often.set(word, (often.get(word) ?? 0) + 1);
  const words = [...often].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const places = new Map(words.map((word, at) => [word, at]));
  const sorted = sets.map((set) => set.toSorted((a, b) => places.get(a)! - places.get(b)!));
  const { own, counts } = changed(sorted, owners);
  const gaps = own.flatMap((set) =>
    set.map((word, at) => places.get(word)! - (at === 0 ? 0 : places.get(set[at - 1]!)! + 1)),
  );
  return { words: lines(words), codes: packed(gaps), counts, sets: true };
}

/** The lists that differ from the last one of the same owner. */
function changed(
  lists: readonly (readonly string[])[],
  owners: readonly string[] | undefined,
): { own: (readonly string[])[]; counts: string } {
  const last = new Map<string, string>();
  const own: (readonly string[])[] = [];
  const counts = lists.map((list, row) => {
    const owner = owners?.[row];
    const words = list.join('\n');
    if (owner !== undefined && list.length > 0 && last.get(owner) === words) return 0;
    if (owner !== undefined) last.set(owner, words);
    own.push(list);
    return list.length + 1;
  });
  return { own, counts: packed(counts) };
}

export function coded({ words, codes }: Column): Coded {
  let next = 0;
  return {
    words: words === '' ? [''] : texts(words),
    codes: Int32Array.from(unpacked(codes), (code) => (code || (next += 1)) - 1),
  };
}

/** `owners` has a number for each row: whose it is. */
export function codedList({ words, codes, counts, sets }: ListColumn, owners: Int32Array): CodedList {
  const own = sets ? unpacked(codes) : coded({ words: '', codes }).codes;
  const last = new Map<number, [from: number, to: number]>();
  const all: number[] = [];
  const starts = new Int32Array(owners.length + 1);
  let next = 0;
  for (const [row, count] of unpacked(counts).entries()) {
    const owner = owners[row]!;
    if (count > 0) {
      const from = all.length;
      for (let word = -1; all.length < from + count - 1;)
        all.push((word = own[next++]! + (sets ? word + 1 : 0)));
      last.set(owner, [from, all.length]);
    } else for (let [from, to] = last.get(owner)!; from < to; from++) all.push(all[from]!);
    starts[row + 1] = all.length;
  }
  return { words: words === '' ? [''] : texts(words), codes: Int32Array.from(all), starts };
}

/** Numbers without the zeros at their end, which reading puts back. */
export function trimmed(numbers: readonly number[]): number[] {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
