import { z } from 'zod';
import { addressSchema } from '#domain/apply.ts';
import { calendarDateSchema, closingDateSchema } from '#domain/calendar-date.ts';
import { amountSchema, currencySchema } from '#domain/money.ts';
import { countrySchema } from '#domain/place.ts';
import { lineSchema } from '#domain/text.ts';
import { unwrapped } from '#content/schema-fields.ts';

/** A field as an editor meets it; `name` is dotted inside a group, with `[]` after a list. */
export type Field = {
  name: string;
  needed: boolean;
  takes: string;
  about: string;
  example: string | undefined;
};

type Schema = z.core.$ZodType;

/** Every field of a schema, groups before the fields inside them, in the order in which they are declared. */
export function fields(schema: Schema, before = ''): Field[] {
  const inner = unwrapped(schema);
  if (!isObject(inner)) return [];
  return Object.entries(inner._zod.def.shape).flatMap(([key, field]) => {
    const name = `${before}${key}`;
    const { description = '', example } = z.globalRegistry.get(field) ?? {};
    const own: Field = {
      name,
      needed: !z.safeParse(field, undefined).success,
      takes: `${takes(field)}${otherwise(field)}`,
      about: description,
      example: typeof example === 'string' ? example : undefined,
    };
    return [own, ...inside(field, name)];
  });
}

/** The kinds of value that have a name of their own; what is built on one of them is of its kind. */
const kinds: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [lineSchema, 'a line of text'],
  [calendarDateSchema, 'a date'],
  [closingDateSchema, 'a date, or a date with a time'],
  [addressSchema, 'an address'],
  [countrySchema, 'a country'],
  [currencySchema, 'a currency'],
  [amountSchema, 'an amount'],
]);

function takes(schema: Schema): string {
  const kind = kindOf(schema);
  if (kind !== undefined) return kind;
  const inner = unwrapped(schema);
  const { def } = inner._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return number(inner);
    case 'boolean':
      return '`true` or `false`';
    case 'enum':
      return choice(Object.values((def as z.core.$ZodEnumDef).entries).map((value) => `\`${value}\``));
    case 'literal':
      return choice(
        (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values.map((value) => `\`${String(value)}\``),
      );
    case 'union':
      return choice((def as z.core.$ZodUnionDef).options.map(takes));
    case 'array':
      return `a list: ${takes((def as z.core.$ZodArrayDef).element)}`;
    case 'object':
      return 'a group of fields';
    default:
      throw new Error(`The reference has no words for a schema of the type ${def.type}.`);
  }
}

function inside(schema: Schema, name: string): Field[] {
  const inner = unwrapped(schema);
  const { def } = inner._zod;
  if (def.type === 'array') return inside((def as z.core.$ZodArrayDef).element, `${name}[]`);
  if (def.type === 'union')
    return (def as z.core.$ZodUnionDef).options.flatMap((option) => inside(option, name));
  return fields(inner, `${name}.`);
}

function kindOf(schema: Schema): string | undefined {
  const { def, parent } = schema._zod;
  const found = kinds.get(schema) ?? (parent && kindOf(parent));
  if (found !== undefined) return found;
  return 'innerType' in def ? kindOf((def as z.core.$ZodOptionalDef).innerType) : undefined;
}

function number(schema: Schema): string {
  const checks = (schema._zod.def.checks ?? []).map(
    ({ _zod }) => _zod.def as { check: string; value?: number },
  );
  const bound = (check: string) => checks.find((one) => one.check === check)?.value;
  const least = bound('greater_than');
  const most = bound('less_than');
  const whole = checks.some(({ check }) => check === 'number_format');
  return [
    whole ? 'a whole number' : 'a number',
    ...(least === undefined ? [] : [`from ${least}`]),
    ...(most === undefined ? [] : [`up to ${most}`]),
  ].join(' ');
}

function otherwise(schema: Schema): string {
  const { def } = schema._zod;
  if (def.type !== 'default') return '';
  const { defaultValue } = def as z.core.$ZodDefaultDef;
  return Array.isArray(defaultValue) ? '' : `; otherwise \`${String(defaultValue)}\``;
}

function choice(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

function isObject(schema: Schema): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}
