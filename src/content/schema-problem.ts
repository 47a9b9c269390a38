import type { z } from 'zod';
import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { FrontMatter } from './front-matter.ts';
import { saidDates } from './said-date.ts';
import { series } from './series.ts';
import { unknownField } from './unknown-field.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint' | 'quote' | 'fix'>;
type FieldsAt = (path: readonly PropertyKey[]) => string[];
type Source = Pick<FrontMatter, 'value' | 'placeOf' | 'placeOfKey' | 'written'>;

/**
 * What a schema refused, in words for editors and at its place. `fieldsAt` tells the fields that may stand
 * at a path, to find the one that was meant.
 */
export function schemaProblems(
  issue: Issue,
  file: string,
  source: Source,
  fieldsAt: FieldsAt,
): PlacedProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const value = valueAt(source.value, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...source.placeOfKey(path, key),
      severity: 'error' as const,
      ...unknownField(key, fieldsAt(path)),
    }));
  }
  const meant = issue.code === 'invalid_union' ? meantOption(issue, value) : [];
  if (meant.length > 0) {
    return meant.flatMap((inner) =>
      schemaProblems({ ...inner, path: [...path, ...inner.path] }, file, source, fieldsAt),
    );
  }
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  const written = source.written(path);
  const { message, ...rest } = dayInWords(
    words(issue, value, { path, field, shown: show(value, written), fieldsAt }),
    value,
    written,
  );
  return [
    {
      file,
      ...source.placeOf(path),
      severity: 'error',
      message: message.replaceAll('{field}', field),
      ...rest,
    },
  ];
}

/** A date that only one day can be meant by is mended, and not called unreadable. */
function dayInWords(told: Words, value: unknown, written: string | undefined): Words {
  if (told.rule !== 'unreadable-date' || typeof value !== 'string' || !/\b20\d\d\b/.test(value)) return told;
  const [said, ...others] = saidDates(value, value);
  if (said === undefined || others.length > 0 || said.words !== value.trim()) return told;
  return {
    rule: told.rule,
    message: `\`${value}\` is not how a date is written here.`,
    hint: `Write \`${said.date}\`.`,
    ...(written === value ? { quote: value, fix: said.date } : {}),
  };
}

type Context = { path: (string | number)[]; field: string; shown: string; fieldsAt: FieldsAt };

function words(issue: Issue, value: unknown, context: Context): Words {
  const { field, shown } = context;
  if (issue.code === 'custom') {
    const { rule, hint } = (issue.params ?? {}) as { rule?: string; hint?: string };
    return { rule: rule ?? 'wrong-value', message: issue.message, hint: hint ?? '' };
  }
  if (value === null) return noValue(context);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? missing(field) : wrongType(issue.expected, value, context);
    case 'invalid_value': {
      if (value === undefined) return missing(field);
      const values = issue.values.map(String);
      const meant = nearest(String(value), values);
      const remark =
        remarks.get(String(value).toLowerCase()) ??
        (meant ? `Did you mean \`${meant}\`? ` : (fieldRemarks.get(field) ?? ''));
      return {
        rule: 'unknown-value',
        message: `${shown} is not one of the values of \`${field}\`.`,
        hint: `${remark}Write ${series(values, 'or')}.`,
      };
    }
    case 'invalid_union':
      if (value === undefined) return missing(field);
      return {
        rule: 'wrong-type',
        message: `${shown} cannot stand in \`${field}\`.`,
        hint: ownHint(issue.message),
      };
    case 'too_small':
      return issue.origin === 'array'
        ? {
            rule: 'empty-list',
            message: `The list \`${field}\` is empty.`,
            hint: `Add to it, or remove \`${field}\`.`,
          }
        : {
            rule: 'wrong-number',
            message: `${shown} is too little for \`${field}\`.`,
            hint: `The least is ${String(issue.minimum)}.`,
          };
    case 'too_big':
      return {
        rule: 'wrong-number',
        message: `${shown} is too much for \`${field}\`.`,
        hint: `The most is ${String(issue.maximum)}.`,
      };
    case 'invalid_format':
      return {
        rule: 'wrong-form',
        message: `${shown} does not have the form of \`${field}\`.`,
        hint:
          issue.format === 'url'
            ? 'Write the whole address, such as https://example.org/page.'
            : ownHint(issue.message),
      };
    default:
      return {
        rule: 'wrong-value',
        message: `${shown} cannot stand in \`${field}\`.`,
        hint: 'See the field in content/README.md.',
      };
  }
}

/** What is added for a value that is refused and yet often written. */
const remarks = new Map([
  ['permanent', 'A permanent role has no word of its own here: say how much one works. '],
]);

/** What is added for a field in which people write sentences. */
const fieldRemarks = new Map([
  [
    'education',
    'What the advert says in its own words stays in the text; this field is for search engines. ',
  ],
]);

/** What is wrong with a value that may be of several kinds, by the kind that it was meant to be. */
function meantOption(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Issue[] {
  if (value === undefined || value === null) return [];
  return (
    issue.errors.find((option) =>
      option.every(({ code, path }) => code === 'custom' || code === 'unrecognized_keys' || path.length > 0),
    ) ?? []
  );
}

function missing(field: string): Words {
  const more = new Map([
    ['employer', ' The name of the site or the recruiter never takes its place.'],
    ['posted', ' It is the day on which the employer first advertised the role, never the day of the build.'],
    ['country', ' A town alone can lie in several countries.'],
  ]);
  return {
    rule: 'missing-field',
    message: `\`${field}\` is missing.`,
    hint: `Add \`${field}: …\`; content/README.md shows an example.${more.get(field) ?? ''}`,
  };
}

function noValue({ path, field }: Context): Words {
  return {
    rule: 'empty-field',
    message:
      typeof path.at(-1) === 'number' ? `An item of \`${field}\` is empty.` : `\`${field}\` has no value.`,
    hint: 'Write one, or remove the line: what an advert does not say is left out.',
  };
}

function wrongType(expected: string, value: unknown, { path, field, shown, fieldsAt }: Context): Words {
  const rule = 'wrong-type';
  const inList = typeof path.at(-1) === 'number';
  const where = inList ? `which an item of \`${field}\` must be` : `which \`${field}\` must be`;
  const known = (at: readonly PropertyKey[]) => fieldsAt(at).slice(0, 5);
  if (path.length === 0) {
    return {
      rule,
      message: Array.isArray(value) ? 'The fields are written as a list.' : `${shown} is not a field.`,
      hint: `Write each field as \`name: value\` on a line of its own, without a hyphen: ${series(known([]), 'and')} come first.`,
    };
  }
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? {
            rule,
            message: `${shown} is not a text, ${where}.`,
            hint: 'Write it as one text, between quotation marks if it has brackets, braces or a colon in it.',
          }
        : {
            rule,
            message: `${shown} is read as a number or as true or false, and \`${field}\` is a text.`,
            hint: `Put it between quotation marks: "${shown.replaceAll('`', '')}".`,
          };
    case 'number': {
      const years = field.endsWith('Months') ? /^(\d{1,2})\+? ?years?$/i.exec(String(value))?.[1] : undefined;
      return {
        rule,
        message: `${shown} is not a plain number, ${where}.`,
        hint: years
          ? `Write months: ${years} ${years === '1' ? 'year is' : 'years are'} ${Number(years) * 12}.`
          : 'Write digits only, with a point for decimals: 45000, not 45,000, 45.000 or 45k.',
      };
    }
    case 'int':
      return { rule, message: `${shown} is not a whole number, ${where}.`, hint: 'Write digits only.' };
    case 'boolean':
      return /^(true|false)$/i.test(String(value))
        ? {
            rule,
            message: `\`"${String(value)}"\` is a text, and \`${field}\` is true or false.`,
            hint: `Write \`${field}: ${String(value).toLowerCase()}\`, without quotation marks.`,
          }
        : {
            rule,
            message: `${shown} is neither true nor false, ${where}.`,
            hint: 'Write the word true or the word false, without quotation marks.',
          };
    case 'array': {
      const inner = known([...path, 0]);
      return {
        rule,
        message: `${shown} is not a list, ${where}.`,
        hint:
          inner.length > 0 || typeof value === 'object'
            ? `Put each item on a line of its own after a hyphen${inner.length > 0 ? `, with its fields: ${series(inner, 'and')}` : ''}.`
            : `Write \`${field}: [${String(value)}]\`, or each item on a line of its own after a hyphen.`,
      };
    }
    case 'object':
      return {
        rule,
        message: `${shown} stands alone, and ${inList ? `an item of \`${field}\`` : `\`${field}\``} has fields of its own.`,
        hint: `Write them between braces, such as \`{ ${fieldsAt(path)[0] ?? 'name'}: … }\`: ${series(fieldsAt(path), 'and')}.`,
      };
    default:
      return {
        rule,
        message: `${shown} cannot stand in \`${field}\`.`,
        hint: 'See the field in content/README.md.',
      };
  }
}

/** The message that a schema was given to serve as a hint, if it was given one. */
function ownHint(message: string): string {
  return message.startsWith('Invalid') ? 'See the field in content/README.md.' : message;
}

function show(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'A group of fields';
  const text = written ?? String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}
