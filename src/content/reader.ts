import type { z } from 'zod';
import type { Body } from '#domain/body.ts';
import { body } from '#domain/body.ts';
import { ownText } from '#domain/own-text.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { characters, inFile, turnedText, type Hidden } from './characters.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { markup, type Link, type Picture } from './markup.ts';
import { otherWords } from './other-words.ts';
import { places, type Place } from './places.ts';
import { placeholdersIn } from './placeholder.ts';
import { schemaFields } from './schema-fields.ts';
import { schemaProblems } from './schema-problem.ts';
import { openTodos } from './todo.ts';
import { plainText } from '#domain/text.ts';

/** What one file holds. `data` is there only when the schema accepts it. */
export type FileReading<Data> = {
  data: Data | undefined;
  /** The fields as written, whether or not the schema accepts them; `undefined` when they cannot be read. */
  fields: unknown;
  body: Body;
  problems: PlacedProblem[];
  placeOf: FrontMatter['placeOf'];
  /** Every address that the text links to, with its place. */
  links: Link[];
  /** Every picture that the text shows, with its place. */
  pictures: Picture[];
  /** The line on which the text begins, below the fields. */
  textLine: number;
  /** The whole file, its line ends and repairable characters put right. */
  source: string;
  /** The characters of the file that are not in `source`; see `inFile`. */
  hidden: readonly Hidden[];
};

/** Reads an MDX file: front matter by `schema`, text by the vocabulary. Never throws for what is in it. */
export function readMdx<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): FileReading<z.output<Schema>> {
  const { text, problems, hidden } = characters(source, file);
  const placed = inFile(hidden);
  const parts = /^---[ \t]*\n([^]*?)(?:\n)?^---[ \t]*$/m.exec(text);
  if (parts?.index !== 0) {
    problems.push({ file, line: 1, column: 1, severity: 'error', ...fieldsMissing(text) });
    return { ...unread(problems), source: text };
  }
  const yaml = frontMatter(ownText(parts[1] ?? ''), file, 2);
  const head = text.slice(0, parts[0].length);
  const textLine = head.split('\n').length;
  const {
    nodes,
    links,
    pictures,
    problems: markupProblems,
  } = markup('\n'.repeat(textLine - 1) + text.slice(head.length), file);
  const { data, problems: fieldProblems } = validated(yaml, file, schema, problems);
  const there = <Placed extends Place>(one: Placed): Placed => ({ ...one, ...placed(one) });
  return {
    data,
    fields: yaml.value,
    body: body(nodes),
    problems: [
      ...problems,
      ...[...fieldProblems, ...markupProblems, ...todos(text, file, head.length)].map(there),
    ],
    placeOf: (path) => placed(yaml.placeOf(path)),
    links: links.map(there),
    pictures: pictures.map(there),
    textLine: textLine + 1,
    source: text,
    hidden,
  };
}

/** Reads a file that is YAML throughout, by `schema`. Never throws for what is in it. */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): FileReading<z.output<Schema>> {
  const { text, problems, hidden } = characters(source, file);
  const placed = inFile(hidden);
  if (text.trim() === '') {
    problems.push({ file, line: 1, column: 1, severity: 'error', ...emptyFile });
    return unread(problems);
  }
  const yaml = frontMatter(text, file, 1);
  const { data, problems: fieldProblems } = validated(yaml, file, schema, problems);
  const found = [...fieldProblems, ...todos(text, file, text.length)];
  return {
    ...unread([...problems, ...found.map((problem) => ({ ...problem, ...placed(problem) }))]),
    source: text,
    data,
    fields: yaml.value,
    placeOf: (path) => placed(yaml.placeOf(path)),
    hidden,
  };
}

function todos(text: string, file: string, textStart: number): PlacedProblem[] {
  const open = openTodos(text, textStart);
  if (open.length === 0) return [];
  const placeOf = places(text);
  return open.map(({ index, words }) => ({ file, ...placeOf(index), ...words }));
}

/** What is known of a file of which nothing could be read. */
export function unread(problems: PlacedProblem[]): FileReading<never> {
  return {
    data: undefined,
    fields: undefined,
    body: body([]),
    problems,
    placeOf: () => ({ line: 1, column: 1 }),
    links: [],
    pictures: [],
    textLine: 1,
    source: '',
    hidden: [],
  };
}

const emptyFile = {
  rule: 'empty-file',
  message: 'This file is empty.',
  hint: 'Write its fields, or delete it; content/README.md shows an example.',
};

function fieldsMissing(text: string): Pick<PlacedProblem, 'rule' | 'message' | 'hint'> {
  const rule = 'front-matter-missing';
  if (text.trim() === '') return emptyFile;
  return /^---[ \t]*\n/.test(text)
    ? {
        rule,
        message: 'The fields that begin here never end.',
        hint: 'Put a line of three hyphens (---) below the last field.',
      }
    : {
        rule,
        message: 'This file does not start with its fields.',
        hint: 'Put the fields at the very top between two lines of three hyphens (---).',
      };
}

function validated<Schema extends z.ZodType>(
  yaml: FrontMatter,
  file: string,
  schema: Schema,
  known: readonly PlacedProblem[],
): { data: z.output<Schema> | undefined; problems: PlacedProblem[] } {
  const problems = [...yaml.problems];
  if (yaml.value === undefined) return { data: undefined, problems };
  const result = schema.safeParse(yaml.value);
  if (result.success) problems.push(...otherWords(yaml, result.data, schema, file));
  else {
    problems.push(
      ...result.error.issues.flatMap((issue) =>
        schemaProblems(issue, file, yaml, (path) => schemaFields(schema, path)),
      ),
    );
  }
  for (const { path: at, text } of texts(yaml.value)) {
    // Only letters beyond ASCII turn a text, and those that are written as entities.
    const turned = /[&<\u0080-\uffff]/.test(text) ? turnedText(plainText(text)) : undefined;
    // Words that stand for pay are shown as they are, and warned about by a rule of their own.
    const isPay = at[0] === 'pay' && (at.length === 1 || (at.length === 2 && at[1] === 'text'));
    const gaps = isPay ? [] : placeholdersIn(text);
    if (!turned && gaps.length === 0) continue;
    const path = [...at];
    const place = { file, ...yaml.placeOf(path) };
    const isKnown = known.some(({ rule, line }) => rule === 'turned-text' && line === place.line);
    if (turned && !isKnown) problems.push({ ...place, ...turned });
    for (const { words } of gaps) problems.push({ ...place, severity: 'error', ...words });
  }
  return { data: result.success ? result.data : undefined, problems };
}

/** Every text in a value. The path is good until the next one is asked for. */
function* texts(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof item !== 'string' && typeof item !== 'object') continue;
    path.push(key);
    yield* texts(item, path);
    path.pop();
  }
}
