import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collections } from '#content/collections.ts';
import { writeEditorFields } from '#content/editor-fields.ts';
import { readFolder } from '#content/folder.ts';
import { readMdx } from '#content/reader.ts';
import type { CollectionName } from '#domain/content.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { block } from '../../scripts/check/pretty.ts';
import { roleSnippet } from '../../scripts/reference/role-snippet.ts';
import { languageServer } from '../support/language-server.ts';

const schema = (name: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')) as object,
  );

describe('the fields in the editor', () => {
  it.each(['content', 'tests/fixtures/base'])('take everything that %s holds', (root) => {
    const { refused } = readFolder(root);
    expect(refused).toEqual([]);
    for (const name of Object.keys(collections) as CollectionName[]) {
      const validate = schema(name);
      for (const [file, fields] of written(root, name)) {
        validate(fields);
        expect([file, validate.errors]).toEqual([file, null]);
      }
    }
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a misspelt field', { salry: 1 }, 'must NOT have additional properties'],
    ['a word that is none of a field', { workplace: 'beach' }, 'must be equal to one of the allowed values'],
    ['a date in another order', { posted: '09/11/2026' }, 'must match pattern "^\\d{4}-\\d{2}-\\d{2}"'],
    [
      'an address without a scheme',
      { apply: { url: 'acme.example' } },
      'must match pattern "^(https?:|mailto:|tel:|/)"',
    ],
    ['a field that is missing', { employer: undefined }, "must have required property 'employer'"],
  ])('do not take %s', (_, fields, message) => {
    const validate = schema('roles');
    const role = { title: 'Lead', employer: 'acme', posted: '2026-11-09', ...fields };
    validate(JSON.parse(JSON.stringify(role)));
    expect(validate.errors?.map((error) => error.message)).toEqual([message]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['pay in words', { pay: 'Competitive' }],
    ['pay in figures', { pay: { currency: 'GBP', min: 1, per: 'day', stated: true } }],
    ['a country by its name', { locations: [{ country: 'England' }] }],
    ['a moment', { closes: '2027-01-15T17:00+01:00' }],
  ])('take %s', (_, fields) => {
    expect(schema('roles')({ title: 'Lead', employer: 'acme', posted: '2026-11-09', ...fields })).toBe(true);
  });
});

it('fields of an advert complete, explain themselves and are checked', async () => {
  const project = mkdtempSync(join(tmpdir(), 'rolecall editor-'));
  using _ = { [Symbol.dispose]: () => rmSync(project, { recursive: true }) };
  const advert =
    '---\ntitle: Lead\nemployer: acme\nposted: 2026-11-09\nworkplace: beach\nsalry: 1\n\n---\n\nText.\n';
  const path = join(project, 'content/roles/a léad.mdx');
  mkdirSync(join(project, 'content/roles'), { recursive: true });
  writeFileSync(path, advert);
  for (const name of ['package.json', 'tsconfig.json', '.vscode'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeEditorFields(join(project, 'content'), project);

  using server = await languageServer(project);
  const textDocument = { uri: pathToFileURL(path).href };
  server.tell('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'mdx', version: 1, text: advert },
  });
  const labels = async (line: number, character: number) => {
    const position = { line, character };
    const list = await server.ask('textDocument/completion', { textDocument, position });
    return (list as { items: { label: string }[] }).items.map(({ label }) => label);
  };
  expect(await labels(6, 0)).toEqual(expect.arrayContaining(['pay', 'closes', 'locations']));
  expect(await labels(4, 11)).toEqual(['on-site', 'hybrid', 'remote']);
  const hover = await server.ask('textDocument/hover', { textDocument, position: { line: 3, character: 2 } });
  expect(JSON.stringify(hover)).toContain('The day it was first advertised.');
  const { items } = (await server.ask('textDocument/diagnostic', { textDocument })) as {
    items: { message: string; range: { start: object } }[];
  };
  expect(items.map(({ message, range }) => [message, range.start])).toEqual([
    ['Property salry is not allowed.', { line: 5, character: 0 }],
    ['Value is not accepted. Valid values: "on-site", "hybrid", "remote".', { line: 4, character: 11 }],
  ]);
});

it('what is filled in for a new role is a sound one', () => {
  const filled = roleSnippet.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-20');
  expect(readMdx(filled, 'content/roles/new.mdx', collections.roles.schema).problems).toEqual([]);
});

describe('the task in the editor', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: [{ problemMatcher: { pattern: [Pattern, Pattern] } }];
  };
  const [place, words] = tasks[0].problemMatcher.pattern;

  it.each(['error', 'warning', 'hint'] as const)('finds the place and the words of every %s', (severity) => {
    const problem: PlacedProblem = {
      file: 'content/roles/ml lead.mdx',
      line: 3,
      column: 11,
      rule: 'text-ir35',
      severity,
      message: 'The text says: “inside”.',
      hint: 'Correct it.',
    };
    const printed = block(problem, { lines: () => ['', '', 'employer: acme'] }).split('\n');
    const found = new RegExp(place.regexp).exec(printed[0]!);
    expect([place.file, place.line, place.column, place.code].map((group) => found?.[group!])).toEqual([
      problem.file,
      '3',
      '11',
      'text-ir35',
    ]);
    // Without one, the editor takes the severity of the matcher, which is that of an error.
    expect(found?.[place.severity!] ?? 'error').toBe(severity);
    expect(new RegExp(words.regexp).exec(printed[1]!)?.[words.message!]).toBe(problem.message);
    expect(printed.slice(1).filter((line) => new RegExp(place.regexp).test(line))).toEqual([]);
  });
});

type Pattern = { regexp: string } & Partial<
  Record<'file' | 'line' | 'column' | 'code' | 'severity' | 'message', number>
>;

function written(root: string, name: CollectionName): [file: string, fields: unknown][] {
  return readFolder(root).content[name].map(({ file }) => {
    const source = readFileSync(file.replace(/^content/, root), 'utf8');
    const fields = file.endsWith('.mdx') ? (/^---\n([^]*?)\n---/.exec(source)?.[1] ?? '') : source;
    return [file, parse(fields)];
  });
}
