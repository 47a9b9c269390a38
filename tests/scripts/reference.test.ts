import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '#content/collections.ts';
import { readMdx } from '#content/reader.ts';
import { calendarDateSchema } from '#domain/calendar-date.ts';
import { siteSchema } from '#domain/site.ts';
import { lineSchema, numberLike } from '#domain/text.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { example } from '../../scripts/reference/example.ts';
import { fields } from '../../scripts/reference/fields.ts';
import { problems } from '../../scripts/reference/problems.ts';
import { referenceFiles } from '../../scripts/reference/files.ts';

test.each([...referenceFiles()])('%s is what the schemas say; npm run reference writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the example advert has no problems', () => {
  const { data, problems } = readMdx(example, 'content/roles/data-engineer.mdx', collections.roles.schema);
  expect(problems).toEqual([]);
  expect(data?.title).toBe('Data Engineer');
});

test('every field says what it means', () => {
  const schemas = [siteSchema, ...Object.values(collections).map(({ schema }) => schema)];
  const components = Object.values(vocabulary).map(({ attributes }) => attributes);
  const silent = [...schemas, ...components]
    .flatMap((schema) => fields(schema))
    .filter(({ about }) => about === '');
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('fields are told with their groups, lists, bounds and defaults', () => {
  const schema = z.strictObject({
    name: lineSchema.meta({ description: 'A name.', example: 'Ada' }),
    on: calendarDateSchema.meta({ description: 'A day.' }),
    size: numberLike(z.number().int().min(1).max(9)).optional().meta({ description: 'A size.' }),
    kind: z.enum(['a', 'b']).default('a').meta({ description: 'A kind.' }),
    parts: z
      .array(z.strictObject({ open: z.boolean().meta({ description: 'Open.' }) }))
      .optional()
      .meta({ description: 'Parts.' }),
    by: z.union([z.literal(true), z.strictObject({ who: lineSchema })]).optional(),
  });
  expect(fields(schema).map(({ name, needed, takes }) => [name, needed, takes])).toEqual([
    ['name', true, 'a line of text'],
    ['on', true, 'a date'],
    ['size', false, 'a whole number from 1 up to 9'],
    ['kind', false, '`a` or `b`; otherwise `a`'],
    ['parts', false, 'a list: a group of fields'],
    ['parts[].open', true, '`true` or `false`'],
    ['by', false, '`true` or a group of fields'],
    ['by.who', true, 'a line of text'],
  ]);
  expect(fields(schema)[0]).toMatchObject({ about: 'A name.', example: 'Ada' });
});

test('every problem that the code can report has a heading, and no heading is left over', () => {
  expect(problems().map(({ name }) => name)).toEqual([...namesInSource()].sort());
});

/** Every rule name that is written anywhere in src, as `rule: 'name'`, behind a condition or as the name of a rule. */
function namesInSource(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const names = new Set<string>();
  for (const file of files) {
    const source = readFileSync(`src/${file}`, 'utf8');
    for (const [, written = ''] of source.matchAll(/\brule(?::| =)([^,}\n]*\$\{[^\n]*|[^,}\n]*)/g)) {
      for (const [, name = ''] of written.matchAll(/(?:^|[?:])\s*'([a-z0-9-]+)'/g)) names.add(name);
      const [, prefix] = /`([a-z-]+)\$\{nouns\[/.exec(written) ?? [];
      for (const noun of prefix ? ['skill', 'employer', 'profile', 'role'] : [])
        names.add(`${prefix}${noun}`);
    }
    const [, rule] = /(?:: \w*Rule = \{\s*name: |= \w+Rule\(\s*)'([a-z0-9-]+)'/.exec(source) ?? [];
    if (rule) names.add(rule);
  }
  return names;
}
