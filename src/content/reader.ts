import type { z } from 'zod';
import type { Body } from '#domain/body.ts';
import { body } from '#domain/body.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { characters } from './characters.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { markup } from './markup.ts';
import { placeholderIn } from './placeholder.ts';
import { schemaFields } from './schema-fields.ts';
import { schemaProblems } from './schema-problem.ts';

/** What one file holds. `data` is there only when the schema accepts it. */
export type FileReading<Data> = {
  data: Data | undefined;
  body: Body;
  problems: PlacedProblem[];
  placeOf: FrontMatter['placeOf'];
};

/** Reads an MDX file: front matter by `schema`, text by the vocabulary. Never throws for what is in it. */
export function readMdx<Schema extends z.ZodType>(source: string, file: string, schema: Schema): FileReading<z.output<Schema>> {
  const { text, problems } = characters(source, file);
  const parts = /^---[ \t]*\n([^]*?)(?:\n)?^---[ \t]*$/m.exec(text);
  if (parts?.index !== 0) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'front-matter-missing',
      severity: 'error',
      message: text.trim() === '' ? 'This file is empty.' : 'This file does not start with its fields.',
      hint: 'Put the fields at the very top between two lines of three hyphens (---).',
    });
    return { data: undefined, body: body([]), problems, placeOf: () => ({ line: 1, column: 1 }) };
  }
  const yaml = frontMatter(parts[1] ?? '', file, 2);
  const head = text.slice(0, parts[0].length);
  const { nodes, problems: markupProblems } = markup(head.replace(/[^\n]/g, '') + text.slice(parts[0].length), file);
  const data = validated(yaml, file, schema, problems);
  return { data, body: body(nodes), problems: [...problems, ...yaml.problems, ...markupProblems], placeOf: yaml.placeOf };
}

/** Reads a file that is YAML throughout, by `schema`. Never throws for what is in it. */
export function readYaml<Schema extends z.ZodType>(source: string, file: string, schema: Schema): FileReading<z.output<Schema>> {
  const { text, problems } = characters(source, file);
  const yaml = frontMatter(text, file, 1);
  const data = validated(yaml, file, schema, problems);
  return { data, body: body([]), problems: [...problems, ...yaml.problems], placeOf: yaml.placeOf };
}

function validated<Schema extends z.ZodType>(
  yaml: FrontMatter,
  file: string,
  schema: Schema,
  problems: PlacedProblem[],
): z.output<Schema> | undefined {
  if (yaml.value === undefined) return undefined;
  const result = schema.safeParse(yaml.value);
  if (!result.success) {
    problems.push(
      ...result.error.issues.flatMap((issue) => schemaProblems(issue, file, yaml, (path) => schemaFields(schema, path))),
    );
  }
  for (const { path, text } of texts(yaml.value)) {
    const gap = placeholderIn(text);
    if (gap && path.join('.') !== 'pay' && path.join('.') !== 'pay.text') {
      problems.push({ file, ...yaml.placeOf(path), severity: 'error', ...gap.words });
    }
  }
  return result.success ? result.data : undefined;
}

function* texts(value: unknown, path: (string | number)[] = []): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
  }
}
