import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { nodeAt, plainYaml } from '#content/plain-yaml.ts';

const words = [
  ...['a', 'title', 'pay', 'null', 'True', 'no', '12', '9.40', '1.000', '007', '0x1F', '1e5', '12:30', '5+'],
  ...['2026-11-06', 'https://x.example/a#b', 'C#', '£5', 'é', '’s', '\u00a0', '\u2003', '\ufeff', '&a', '*a'],
  ...['!x', '|', '>', '%', '@', '`', '~', '<<', '---', '...', '"', "'", "''", '\\', '"b c"', "'it''s'", '-'],
  ...['- ', '? ', ':', ': ', ' #', '# ', '#', ',', ', ', '[', ']', '{', '}', '[]', '{ a: b }', '[a, b]'],
  ...[' ', '  ', '    ', '\n', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\na: ', '\n  b: ', 'c: ', '\t'],
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => `a: ${parts.join('')}`);

test('what is read plainly has the values and places that the whole language gives it', () => {
  let read = 0;
  fc.assert(
    fc.property(soup, (yaml) => {
      const plain = plainYaml(yaml);
      if (plain === undefined) return;
      read++;
      const document = parseDocument(yaml, { logLevel: 'silent' });
      expect([...document.errors, ...document.warnings], yaml).toEqual([]);
      expect(plain.value, yaml).toStrictEqual(document.toJS());
      const compare = (value: unknown, path: (string | number)[]) => {
        const node = path.length === 0 ? document.contents : document.getIn(path, true);
        const found = nodeAt(plain, path);
        if (!isMap(node) && !isScalar(node)) expect(found?.keys, yaml).toBeUndefined();
        expect(found?.from, yaml).toBe((node as { range: number[] }).range[0]);
        expect(found?.source, yaml).toBe(isScalar(node) ? node.source : undefined);
        if (isScalar(node)) expect(found?.to, yaml).toBe(node.range?.[1]);
        if (isMap(node)) {
          const keys = node.items.map(({ key }) => (isScalar(key) ? [key.value, key.range?.[0]] : key));
          expect([...(found?.keys ?? [])], yaml).toEqual(keys);
        }
        if (typeof value !== 'object' || value === null) return;
        for (const [key, inner] of Object.entries(value))
          compare(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      };
      compare(plain.value, []);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 5_000) },
  );
  expect(read).toBeGreaterThan(100);
});

test.each([
  'a: 1.000',
  'a: 0x1F',
  'a: True',
  'a: null',
  'a:',
  'a: b: c',
  'a: b # c',
  'a: b\n  c',
  'a: |\n  b',
  'a: &b c',
  'a: *b',
  'a: "b\\n"',
  'a: {{ b }}',
  'a: [b',
  'a: [[[[[[[b]]]]]]]',
  'a: b\na: c',
  'a:\n  - b\n  c: d',
  '- a',
  '',
])('all else is left to the parser of the whole language: %j', (yaml) => {
  expect(plainYaml(yaml)).toBeUndefined();
});

test('brackets without end do not exhaust the stack', () => {
  expect(plainYaml(`a: ${'['.repeat(50_000)}`)).toBeUndefined();
});
