const indexes = new WeakMap();

/** One of a list by its slug; each list is indexed once. */
export function named(list, slug, slugOf = (one) => one.fileSlug) {
  const index = indexes.get(list) ?? new Map(list.map((one) => [slugOf(one), one]));
  indexes.set(list, index);
  const found = index.get(slug);
  if (found === undefined) throw new Error(`There is no ${slug}.`);
  return found;
}
