import type { z } from 'zod';

/** The names of the fields that a schema knows at a path; empty where it has none. */
export function schemaFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner?._zod.def.type === 'object' ? Object.keys((inner as z.core.$ZodObject)._zod.def.shape) : [];
}

/** The schema of the value at a path; of several kinds that it may be of, the one with fields. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let inner = withFields(schema);
  for (const part of path) {
    if (inner._zod.def.type === 'object') {
      const next = (inner as z.core.$ZodObject)._zod.def.shape[String(part)];
      if (!next) return undefined;
      inner = withFields(next);
    } else if (inner._zod.def.type === 'array') {
      inner = withFields((inner as z.core.$ZodArray)._zod.def.element);
    } else return undefined;
  }
  return inner;
}

/** Of several kinds that a value may be of, the one with fields. */
function withFields(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapped(schema);
  if (inner._zod.def.type !== 'union') return inner;
  const options = (inner as z.core.$ZodUnion)._zod.def.options.map(unwrapped);
  return options.find(({ _zod }) => _zod.def.type === 'object') ?? inner;
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
