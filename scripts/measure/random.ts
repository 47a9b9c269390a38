/** Chance that comes out the same on every machine and in every run. */
export type Random = {
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  one: <Item>(items: readonly Item[]) => Item;
  /** `count` different items in the order of the list, or all when there are fewer. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
  /** True in so many of a hundred cases. */
  chance: (percent: number) => boolean;
};

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)]!;
  return {
    between,
    one,
    some(items, count) {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(between(0, items.length - 1));
      return items.filter((_, index) => chosen.has(index));
    },
    chance: (percent) => next() * 100 < percent,
  };
}
