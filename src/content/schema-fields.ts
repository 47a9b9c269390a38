import type { z } from 'zod';

/** The names of the fields that a schema knows at a path; empty where it has none. */
export function schemaFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let inner = unwrapped(schema);
  for (const part of path) {
    if (inner._zod.def.type === 'object') {
      const next = (inner as z.core.$ZodObject)._zod.def.shape[String(part)];
      if (!next) return [];
      inner = unwrapped(next);
    } else if (inner._zod.def.type === 'array') {
      inner = unwrapped((inner as z.core.$ZodArray)._zod.def.element);
    } else return [];
  }
  return inner._zod.def.type === 'object' ? Object.keys((inner as z.core.$ZodObject)._zod.def.shape) : [];
}

/** The schema of the value itself, without what makes it optional, defaults it or prepares it. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return unwrapped((def as z.core.$ZodOptionalDef).innerType);
    case 'pipe': {
      const { in: before, out: after } = def as z.core.$ZodPipeDef;
      return unwrapped(before._zod.def.type === 'transform' ? after : before);
    }
    default:
      return schema;
  }
}
