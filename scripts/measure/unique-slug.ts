import { slug } from '#domain/slug.ts';

const longest = 70;

/** An address for `text` that `taken` does not have yet, with a number where it needs one to be another. */
export function uniqueSlug(text: string, taken: { has(address: string): boolean }): string {
  const stem = (slug(text) || 'role').slice(0, longest).replace(/-+$/, '');
  let address = stem;
  for (let count = 2; taken.has(address); count++) address = `${stem}-${count}`;
  return address;
}
