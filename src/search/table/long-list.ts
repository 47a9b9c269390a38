import { words } from '#search/words.ts';
import { spaced } from './row-text.ts';
import type { ValueList } from './rows.ts';

export type ListedValue = { key: string; label: string; depth: number; count: number };

/** A list with more values is long. */
export const mostListed = 8;
const mostNarrowed = 24;

/**
 * The values of a long list that are worth showing: those that are chosen, and of the others those that would
 * leave most roles or, where something is typed to narrow the list, have these words. A value follows what it
 * lies in and leaves out the name of that.
 */
export function longList(
  list: ValueList,
  counts: Int32Array,
  chosen: readonly string[] = [],
  narrow = '',
): ListedValue[] {
  const values = list.values();
  const wanted = words(narrow);
  const picked = new Set(chosen.flatMap((key) => list.position(key) ?? []));
  const candidates: number[] = [];
  for (let at = 0; at < values.length; at++)
    if (wanted.length === 0 ? counts[at]! > 0 : begins(values[at]!.label)) candidates.push(at);
  candidates.sort((a, b) => counts[b]! - counts[a]! || a - b);
  for (const at of candidates.slice(0, wanted.length === 0 ? mostListed : mostNarrowed)) picked.add(at);
  for (const at of picked)
    for (let outer = wider(at); outer !== undefined; outer = wider(outer)) picked.add(outer);
  const inOrder = [...picked].sort((a, b) => counts[b]! - counts[a]! || a - b);
  return below(undefined, 0);

  function below(outer: number | undefined, depth: number): ListedValue[] {
    return inOrder
      .filter((at) => wider(at) === outer)
      .flatMap((at) => {
        const { key, label } = values[at]!;
        return [{ key, label: without(label, outer), depth, count: counts[at]! }, ...below(at, depth + 1)];
      });
  }

  function wider(at: number): number | undefined {
    const { within } = values[at]!;
    return within === undefined ? undefined : list.position(within);
  }

  /** "Leeds" for "Leeds, United Kingdom", also where a region stands between. */
  function without(label: string, outer: number | undefined): string {
    if (outer === undefined) return label;
    const end = `, ${values[outer]!.label}`;
    return label.endsWith(end) ? label.slice(0, -end.length) : without(label, wider(outer));
  }

  function begins(label: string): boolean {
    const text = spaced(words(label));
    return wanted.every((word) => text.includes(` ${word}`));
  }
}
