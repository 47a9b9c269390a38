import type { z } from 'zod';
import { collections } from '#content/collections.ts';
import { fieldKind, fieldsOf, type FieldKind } from './field-kind.ts';
import { kinds, type Kind } from './kind.ts';
import { sectionsOf } from './section.ts';

/** One answer: a field of the front matter by its path, a part of the text, or neither. */
export type Flag = {
  name: string;
  takes: Exclude<FieldKind, 'group'>;
  path?: readonly string[];
  schema?: z.core.$ZodType;
};

/** What may be answered about a new file of a kind: every field of its schema, then the parts of its text. */
export function flags(kind: Kind): Flag[] {
  return [
    ...ofFields(collections[kinds[kind]].schema, []),
    ...sectionsOf(kind).map(({ flag, takes }): Flag => ({ name: flag, takes })),
    ...(kind === 'role' ? [{ name: newEmployer, takes: 'line' } as const] : []),
    { name: fileName, takes: 'line' },
  ];
}

/** Answers that are no field: the name of an employer to add beside the role, and the name of the file. */
export const newEmployer = 'new-employer';
export const fileName = 'slug';

/** What only happens to a file later in its life. */
const later = ['closed', 'formerly', 'updated'];

function ofFields(schema: z.core.$ZodType, path: readonly string[]): Flag[] {
  return Object.entries(fieldsOf(schema))
    .filter(([key]) => !later.includes(key))
    .flatMap(([key, field]): Flag[] => {
      const at = [...path, key];
      const takes = fieldKind(field);
      if (takes === 'group') return ofFields(field, at);
      return [{ name: flagName(at), takes, path: at, schema: field }];
    });
}

/** `pay.min` is `--pay-min`, `daysOnSite` is `--days-on-site`. */
export function flagName(path: readonly string[]): string {
  return path.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join('-');
}
