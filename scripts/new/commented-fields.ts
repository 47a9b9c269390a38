import { stringify } from 'yaml';
import { z } from 'zod';
import { isFields, type Fields } from './entry-fields.ts';
import { choices, fieldKind, fieldsOf } from './field-kind.ts';

type Schema = z.core.$ZodType;

/**
 * Front matter in the order of its schema: what was answered, and every other field as a comment that says
 * what it means. Taking the first `# ` off such a line makes it a field.
 */
export function commentedFields(schema: Schema, fields: Fields): string {
  return `${lines(schema, fields).join('\n')}\n`;
}

function lines(schema: Schema, fields: Fields): string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const value = fields[key];
    if (value === undefined) return unanswered(key, field).map((line) => `# ${line}`);
    if (isFields(value) && fieldKind(field) === 'group')
      return [`${key}:`, ...lines(field, value).map((line) => `  ${line}`)];
    return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true })
      .trimEnd()
      .split('\n');
  });
}

function unanswered(key: string, field: Schema): string[] {
  const { description = '', example } = z.globalRegistry.get(field) ?? {};
  const inside = Object.entries(fieldsOf(field)).flatMap(([name, inner]) => unanswered(name, inner));
  const written = inside.length === 0 && typeof example === 'string' ? ` ${example}` : '';
  const isEach = fieldKind(field) === 'places';
  return [
    `${key}:${written} # ${description}${choice(field)}`,
    ...inside.map((line, index) => `  ${isEach ? (index === 0 ? '- ' : '  ') : ''}${line}`),
  ];
}

/** The values of a field that takes a few only. */
function choice(field: Schema): string {
  const values = choices(field);
  if (values.length === 0) return '';
  return ` ${fieldKind(field) === 'words' ? 'Any' : 'One'} of ${values.join(', ')}.`;
}
