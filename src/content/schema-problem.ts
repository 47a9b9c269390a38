import type { z } from 'zod';
import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { FrontMatter } from './front-matter.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

/**
 * What a schema refused, in words for editors and at its place. `fieldsAt` tells the fields that may stand
 * at a path, to find the one that was meant.
 */
export function schemaProblems(
  issue: Issue,
  file: string,
  yaml: FrontMatter,
  fieldsAt: (path: readonly PropertyKey[]) => string[],
): PlacedProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...yaml.placeOfKey(path, key),
      severity: 'error' as const,
      ...unknownField(key, fieldsAt(path)),
    }));
  }
  const value = valueAt(yaml.value, path);
  return [{ file, ...yaml.placeOf(path), severity: 'error' as const, ...words(issue, value, path) }];
}

function unknownField(key: string, known: string[]): Words {
  const other = otherWords[key.toLowerCase().replace(/[_-]/g, '')];
  const meant = other !== undefined && known.includes(other) ? other : nearest(key, known);
  return {
    rule: 'unknown-field',
    message: `There is no field called \`${key}\` here.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `The fields are ${list(known.map((field) => `\`${field}\``), 'and')}.`,
  };
}

/** What people who come from other systems call our fields. */
const otherWords: Record<string, string> = {
  salary: 'pay', salry: 'pay', wage: 'pay', rate: 'pay', compensation: 'pay', salarymin: 'pay', salarymax: 'pay', salrymax: 'pay',
  company: 'employer', organisation: 'employer', organization: 'employer', hiringorganization: 'employer', client: 'employer',
  agency: 'recruiter', location: 'locations', place: 'locations', deadline: 'closes', validthrough: 'closes', expires: 'closes',
  closingdate: 'closes', date: 'posted', dateposted: 'posted', published: 'posted', remote: 'workplace', type: 'employment',
  jobtype: 'employment', employmenttype: 'employment', level: 'seniority', id: 'reference', url: 'apply', link: 'apply', email: 'apply',
  town: 'city', state: 'region', county: 'region', zip: 'postcode', postalcode: 'postcode', period: 'per', from: 'min', to: 'max',
  minimum: 'min', maximum: 'max', duration: 'length', summary: 'glance',
};

function words(issue: Issue, value: unknown, path: (string | number)[]): Words {
  const field = path.findLast((part) => typeof part === 'string') ?? 'file';
  const written = show(value);
  switch (issue.code) {
    case 'custom': {
      const { rule, hint } = (issue.params ?? {}) as { rule?: string; hint?: string };
      return { rule: rule ?? 'wrong-value', message: issue.message, hint: hint ?? '' };
    }
    case 'invalid_type':
      return value === undefined ? missing(field) : wrongType(issue.expected, written, field);
    case 'invalid_value': {
      if (value === undefined) return missing(field);
      const values = issue.values.map(String);
      const meant = nearest(String(value), values);
      return {
        rule: 'unknown-value',
        message: `${written} is not one of the values of \`${field}\`.`,
        hint: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write ${list(values.map((known) => `\`${known}\``), 'or')}.`,
      };
    }
    case 'invalid_union':
      return value === undefined ? missing(field) : unionWords(issue, value, path, written, field);
    case 'too_small':
      return issue.origin === 'array'
        ? { rule: 'empty-list', message: `The list \`${field}\` is empty.`, hint: `Add to it, or remove \`${field}\`.` }
        : {
            rule: 'wrong-number',
            message: `${written} is too little for \`${field}\`.`,
            hint: `The least is ${String(issue.minimum)}.`,
          };
    case 'too_big':
      return {
        rule: 'wrong-number',
        message: `${written} is too much for \`${field}\`.`,
        hint: `The most is ${String(issue.maximum)}.`,
      };
    case 'invalid_format':
      return { rule: 'wrong-form', message: `${written} does not have the form of \`${field}\`.`, hint: formHint(issue.message, issue.format) };
    default:
      return { rule: 'wrong-value', message: `${written} cannot stand in \`${field}\`.`, hint: 'See the field in content/README.md.' };
  }
}

function unionWords(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  path: (string | number)[],
  written: string,
  field: string,
): Words {
  const inner = issue.errors
    .flat()
    .find((one) => one.code === 'custom' || (one.path.length > 0 && typeof value === 'object') || one.code === 'unrecognized_keys');
  if (inner?.code === 'unrecognized_keys') return unknownField(inner.keys[0] ?? '', ['by', 'on']);
  if (inner) {
    const rest = inner.path.filter((part): part is string | number => typeof part !== 'symbol');
    return words(inner, valueAt(value, rest), [...path, ...rest]);
  }
  return { rule: 'wrong-type', message: `${written} cannot stand in \`${field}\`.`, hint: 'See the field in content/README.md.' };
}

function missing(field: string): Words {
  const more: Record<string, string> = {
    employer: ' The name of the site or the recruiter never takes its place.',
    posted: ' It is the day on which the employer first advertised the role, never the day of the build.',
    country: ' A town alone can lie in several countries.',
  };
  return {
    rule: 'missing-field',
    message: `\`${field}\` is missing.`,
    hint: `Add \`${field}: …\`; content/README.md shows an example.${more[field] ?? ''}`,
  };
}

const examples: Record<string, { what: string; hint: string }> = {
  string: { what: 'a text', hint: 'Write it as text; put it between quotation marks if it looks like a number.' },
  number: { what: 'a plain number', hint: 'Write digits only, with a point for decimals: 45000, not 45,000 or 45k.' },
  int: { what: 'a whole number', hint: 'Write digits only.' },
  boolean: { what: '`true` or `false`', hint: 'Write the word true or the word false, without quotation marks.' },
  array: { what: 'a list', hint: 'Write each item on a line of its own after a hyphen, or all between [ and ].' },
  object: { what: 'a group of fields', hint: 'Write its fields below it, each indented by two spaces.' },
};

function wrongType(expected: string, written: string, field: string): Words {
  const { what, hint } = examples[expected] ?? { what: `a ${expected}`, hint: 'See the field in content/README.md.' };
  return { rule: 'wrong-type', message: `${written} is not ${what}, which \`${field}\` needs.`, hint };
}

function formHint(message: string, format: string): string {
  if (format === 'url') return 'Write the whole address, such as https://example.org/page.';
  return message.startsWith('Invalid') ? 'See the field in content/README.md.' : message;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'A group of fields';
  if (value === null || value === undefined) return 'Nothing';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[part] : undefined,
    value,
  );
}

function list(items: string[], last: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
