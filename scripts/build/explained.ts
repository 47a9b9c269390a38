import { collections } from '#content/collections.ts';
import { commentedFields } from '../new/commented-fields.ts';
import { todoTexts } from '../new/section.ts';

/** What the project itself says in the comments of new files: the meaning of each field, and what to write. */
export function explained(): string {
  const fields = Object.values(collections).map(({ schema }) => commentedFields(schema, {}));
  return [...fields, ...todoTexts()].join('\n');
}
