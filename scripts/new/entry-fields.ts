import type { Answers } from './answers.ts';
import type { Flag } from './flag.ts';
import { place } from './place.ts';

export type Fields = { [key: string]: unknown };

/** Answers as the fields of a file, as YAML would read them; what was not answered is absent. */
export function entryFields(flags: readonly Flag[], answers: Answers): Fields {
  const fields: Fields = {};
  for (const { name, takes, path } of flags) {
    const answer = answers.get(name);
    if (answer === undefined || path === undefined) continue;
    put(fields, path, value(takes, answer));
  }
  const { pay } = fields;
  if (isFields(pay) && (pay['min'] ?? pay['max']) !== undefined && pay['estimated'] === undefined)
    pay['stated'] ??= true;
  return fields;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function value(takes: Flag['takes'], answer: string | readonly string[]): unknown {
  if (typeof answer !== 'string') return takes === 'places' ? answer.map(place) : [...answer];
  if (takes === 'place') return place(answer);
  if (takes === 'number' && /^-?\d+(\.\d{1,2})?$/.test(answer.trim())) return Number(answer);
  if (takes === 'yes' && /^(true|false)$/.test(answer)) return answer === 'true';
  return answer.trim();
}

function put(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const inner = fields[key];
  const group = isFields(inner) ? inner : {};
  fields[key] = group;
  put(group, rest, value);
}
