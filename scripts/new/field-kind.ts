import type { z } from 'zod';
import { addressSchema } from '#domain/apply.ts';
import { locationSchema } from '#domain/place.ts';
import { lineSchema } from '#domain/text.ts';
import { unwrapped } from '#content/schema-fields.ts';

/** How a field is answered in one word or several; `group` for a field that has fields of its own. */
export type FieldKind = 'line' | 'number' | 'yes' | 'lines' | 'words' | 'place' | 'places' | 'group';

type Schema = z.core.$ZodType;

/** `words` are a list of single words, such as names of files; `lines` a list of whole lines. */
export function fieldKind(schema: Schema): FieldKind {
  const inner = withFields(schema);
  switch (inner._zod.def.type) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes';
    case 'object':
      return inner === locationSchema ? 'place' : 'group';
    case 'array': {
      const { element } = inner._zod.def as z.core.$ZodArrayDef;
      if (withFields(element) === locationSchema) return 'places';
      return element === lineSchema || element === addressSchema ? 'lines' : 'words';
    }
    default:
      return 'line';
  }
}

/** The fields of a group, or of each group of a list, by name and in their order; empty for every other field. */
export function fieldsOf(schema: Schema): Record<string, Schema> {
  const inner = withFields(schema);
  if (inner._zod.def.type === 'array') return fieldsOf((inner._zod.def as z.core.$ZodArrayDef).element);
  return inner._zod.def.type === 'object' ? (inner as z.core.$ZodObject)._zod.def.shape : {};
}

/** The values of a field that takes one of a few, or a list of them. */
export function choices(schema: Schema): string[] {
  const inner = withFields(schema);
  if (inner._zod.def.type === 'array') return choices((inner._zod.def as z.core.$ZodArrayDef).element);
  if (inner._zod.def.type !== 'enum') return [];
  return Object.values((inner._zod.def as z.core.$ZodEnumDef).entries).map(String);
}

/** Of several kinds that a value may be of, the one with fields, else the last: a date, not `asap`. */
function withFields(schema: Schema): Schema {
  const inner = unwrapped(schema);
  if (inner._zod.def.type !== 'union') return inner;
  const options = (inner._zod.def as z.core.$ZodUnionDef).options.map(unwrapped);
  return options.find(({ _zod }) => _zod.def.type === 'object') ?? options.at(-1) ?? inner;
}
