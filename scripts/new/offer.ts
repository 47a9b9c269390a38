import { readFolder } from '#content/folder.ts';
import type { CollectionName } from '#domain/content.ts';

/** A file that may be chosen, by its name and by what people call it. */
export type Offer = { value: string; label: string; hint: string; isAgency: boolean };

/** The files of a collection that can be read, in the order of what people call them. */
export function offers(root: string, collection: CollectionName): Offer[] {
  const entries: { slug: string; data: Called }[] = readFolder(root, { collection }).content[collection];
  return entries
    .map(({ slug, data }) => ({
      value: slug,
      label: data.name ?? data.title ?? data.describedAs ?? slug,
      hint: slug,
      isAgency: data.kind === 'agency',
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

type Called = {
  name?: string | undefined;
  title?: string;
  describedAs?: string | undefined;
  kind?: string;
};
