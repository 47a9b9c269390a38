import { lines, texts, type Lines } from './lines.ts';

/**
 * A column of texts that repeat. `words` has each once, in the order in which they first occur; code 0 stands for
 * the first that has not occurred yet, n for the nth.
 */
export type Column = { words: Lines; codes: number[] };

/**
 * Several words a row, or none: as many as `counts` says, and -1 where a row has the same as the row before
 * it of the same employer.
 */
export type ListColumn = Column & { counts: number[] };

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
  return { words: lines([...known.keys()]), codes };
}

/** `owners` says of each row whose it is, where an owner's rows tend to be alike. */
export function listColumn(lists: readonly (readonly string[])[], owners?: readonly string[]): ListColumn {
  const last = new Map<string, string>();
  const own: string[] = [];
  const counts = lists.map((list, row) => {
    const owner = owners?.[row];
    const words = list.join('\n');
    if (owner !== undefined && list.length > 0 && last.get(owner) === words) return -1;
    if (owner !== undefined) last.set(owner, words);
    own.push(...list);
    return list.length;
  });
  return { ...column(own), counts: trimmed(counts) };
}

export function coded({ words, codes }: Column): Coded {
  let next = 0;
  return {
    words: words === '' ? [''] : texts(words),
    codes: Int32Array.from(codes, (code) => (code || (next += 1)) - 1),
  };
}

/** `owners` has a number for each row: whose it is. */
export function codedList({ counts, ...from }: ListColumn, owners: Int32Array): CodedList {
  const { words, codes } = coded(from);
  const last = new Map<number, [from: number, to: number]>();
  const all: number[] = [];
  const starts = new Int32Array(owners.length + 1);
  let next = 0;
  for (let row = 0; row < owners.length; row++) {
    const count = counts[row] ?? 0;
    if (count >= 0) last.set(owners[row]!, [next, (next += count)]);
    const [start, end] = last.get(owners[row]!) ?? [0, 0];
    for (let at = start; at < end; at++) all.push(codes[at]!);
    starts[row + 1] = all.length;
  }
  return { words, codes: Int32Array.from(all), starts };
}

/** Numbers without the zeros at their end, which reading puts back. */
export function trimmed(numbers: readonly number[]): number[] {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}

export function numbers(from: readonly number[], rows: number): Int32Array {
  const all = new Int32Array(rows);
  all.set(from);
  return all;
}
