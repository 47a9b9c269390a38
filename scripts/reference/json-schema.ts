import { parse } from 'yaml';
import { z } from 'zod';
import { addressSchema } from '#domain/apply.ts';
import { calendarDateSchema, closingDateSchema } from '#domain/calendar-date.ts';
import { currencySchema } from '#domain/money.ts';
import { paySchema } from '#domain/pay.ts';
import { countrySchema } from '#domain/place.ts';

type Json = z.core.JSONSchema.BaseSchema;

/**
 * A schema as editors read it: JSON Schema, draft 7. It completes and explains; what it accepts is a little more
 * than the schema itself does, and never less.
 */
export function jsonSchema(schema: z.core.$ZodType, title: string): string {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      const origin = originOf(zodSchema);
      Object.assign(json, known.get(origin));
      if (origin === paySchema && !json.anyOf) withWords(json);
      explained(json);
    },
  });
  const { $schema, ...rest } = written;
  return `${JSON.stringify({ $schema, $comment: comment, title, ...rest }, null, 2)}\n`;
}

const comment = 'Written from the schemas by `npm run reference`: change those, not this file.';

/** The schema that one with a description of its own was made from. */
function originOf(schema: z.core.$ZodType): z.core.$ZodType {
  return schema._zod.parent ? originOf(schema._zod.parent) : schema;
}

/** Codes are offered, and words that stand for them are taken: a check of the content says which. */
function offered(codes: readonly string[]): Json {
  return { anyOf: [{ enum: [...codes] }, { type: 'string' }] };
}

const known = new Map<z.core.$ZodType, Json>([
  [calendarDateSchema, { pattern: '^\\d{4}-\\d{2}-\\d{2}' }],
  [closingDateSchema, { pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}.*)?$' }],
  [addressSchema, { pattern: '^(https?:|mailto:|tel:|/)' }],
  [countrySchema, offered(countries())],
  [currencySchema, offered(Intl.supportedValuesOf('currency'))],
]);

function countries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => countrySchema.safeParse(code).success);
}

/** Pay may be words instead of figures. */
function withWords(json: Json): void {
  const { description, ...figures } = json;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, { ...(description ? { description } : {}), anyOf: [figures, { type: 'string' }] });
}

function explained(json: Json): void {
  const { example } = json;
  if (typeof example === 'string') {
    delete json['example'];
    json['examples'] = [parse(example)];
  }
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  // For one code of many the kind of value says nothing more.
  if (json.anyOf && json.type === 'string') delete json.type;
}
