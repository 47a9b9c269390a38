import { expect, test } from 'vitest';
import { headersFile } from '#headers/headers-file.ts';
import { caching, headers } from '#headers/headers.ts';

test.for(['/', '/roles/python-developer/', '/roles/rss.xml', '/assets/site.a1b2.css', '/sw.js'])(
  'the rules that match %s add up to its headers, and none says again what another one says',
  (path) => {
    const said = rules()
      .filter(({ prefix }) => path.startsWith(prefix))
      .flatMap(({ lines }) => lines);
    const names = said.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    // Both hosts let files be asked about each time where no rule says otherwise.
    expect({ 'Cache-Control': caching.other, ...Object.fromEntries(said) }).toEqual(headers(path));
  },
);

test('the file keeps within the bounds of both hosts', () => {
  expect(rules().length).toBeLessThanOrEqual(100);
  for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2_000);
});

function rules(): { prefix: string; lines: [name: string, value: string][] }[] {
  return headersFile()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      expect(path.endsWith('*')).toBe(true);
      return {
        prefix: path.slice(0, -1),
        lines: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          return [name, value];
        }),
      };
    });
}
