import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { readMdx } from '#content/reader.ts';
import { collections } from '#content/collections.ts';
import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText } from '#domain/body.ts';
import { catalogue } from '#domain/catalogue.ts';
import { host } from '../../scripts/measure/host.ts';
import { invented } from '../../scripts/measure/invented.ts';
import { mdxText } from '../../scripts/measure/mdx-text.ts';
import { percentile } from '../../scripts/bench-search/percentile.ts';
import { postings } from '../../scripts/measure/postings.ts';
import { queries } from '../../scripts/bench-search/queries.ts';
import { withTable } from '../../scripts/measure/readme.ts';
import { resultTable } from '../../scripts/bench-search/result-table.ts';
import { writeContent, type WrittenContent } from '../../scripts/measure/written-content.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

test('invented content is sound, varied and always the same', () => {
  const content = invented(300);
  expect([...invented(300).roles]).toEqual([...content.roles]);
  const { problems, openRoles } = published(content);
  expect(problems).toEqual([]);
  expect(openRoles).toHaveLength(300);
  const lengths = openRoles.map(({ body }) => bodyText(bodyNodes(body)).split(/\s+/).length);
  expect(Math.min(...lengths)).toBeGreaterThan(120);
  expect(Math.max(...lengths)).toBeLessThan(450);
  expect(new Set(openRoles.map(({ pay }) => pay.kind))).toEqual(new Set(['stated', 'estimated', 'unknown']));
  expect(new Set(openRoles.map(({ title }) => title)).size).toBeGreaterThan(80);
});

test('postings become roles with the facts that they state and no others', () => {
  const { problems, openRoles } = published(
    postings(
      file([
        posting({
          title: 'Data Analyst',
          baseSalary: salary({ minValue: 60_000, maxValue: 80_000 }),
          employmentType: ['FULL_TIME', 'CONTRACTOR'],
        }),
        posting({
          title: 'Data Analyst',
          estimatedSalary: { ...salary({ value: 45 }, 'HOUR'), name: 'Glassdoor' },
        }),
        posting({ title: 'Nurse', address: { addressCountry: 'AM', addressLocality: 'NA' } }),
      ]),
      10,
    ),
  );
  expect(problems).toEqual([]);
  const roles = openRoles.map(({ slug, pay, employment, locations }) => ({
    slug,
    pay,
    employment,
    locations,
  }));
  expect(roles).toMatchObject([
    {
      slug: 'data-analyst-acme-and-sons',
      pay: { kind: 'stated', value: { currency: 'USD', min: 60_000, max: 80_000, per: 'year' } },
      employment: { kind: 'stated', value: ['full-time', 'contract'] },
      locations: { value: [{ city: 'Austin', region: 'TX', country: 'US' }] },
    },
    {
      slug: 'data-analyst-acme-and-sons-2',
      pay: { kind: 'estimated', by: 'Glassdoor', value: { min: 45, max: 45, per: 'hour' } },
      employment: { kind: 'unknown' },
    },
    { slug: 'nurse-acme-and-sons', pay: { kind: 'unknown' }, locations: { value: [{ country: 'AM' }] } },
  ]);
});

test('fewer postings than there are come from all over the file', () => {
  const lines = Array.from({ length: 10 }, (_, index) => posting({ title: `Role ${'abcdefghij'[index]}` }));
  const { roles } = postings(file(lines), 5);
  expect([...roles.values()].map(({ fields }) => fields['title'])).toEqual(
    ['b', 'd', 'f', 'h', 'j'].map((letter) => `Role ${letter}`),
  );
});

test.each([
  ['<p>import of goods</p><p>export too</p>', 'import of goods export too'],
  ['<p>a &lt;b&gt; {c} &amp;amp; d</p>', 'a <b> {c} &amp; d'],
  ['<p># 1. *not* _this_ `code` [link](x) ~~no~~</p>', '# 1. *not* _this_ `code` [link](x) ~~no~~'],
  ['<p>1. first</p><p>- second</p><p>+ third</p><p>> fourth</p>', '1. first - second + third > fourth'],
  ['<ul><li>one</li><li>two</li></ul><h1>Head</h1>text', 'one two Head text'],
  ['<p>Pay: TBD. Good work.</p>', 'Pay: Good work.'],
  ['<p>see http://www.applicants@… and www.acme.example</p><p>bye</p>', 'bye'],
])('the text of %s reaches the page as it is', (html, words) => {
  const { body, problems } = readMdx(
    `---\ntitle: A\nemployer: acme\nposted: 2026-11-01\n---\n\n${mdxText(html)}\n`,
    'content/roles/a.mdx',
    collections.roles.schema,
  );
  expect(problems).toEqual([]);
  expect(bodyText(bodyNodes(body)).replace(/\s+/g, ' ').trim()).toBe(words);
});

test('queries are of the content, and can be typed on any keyboard', () => {
  const words = queries(invented(500));
  expect(words.length).toBeGreaterThanOrEqual(38);
  expect(words.filter((one) => !/^[ -~]{2,}$/.test(one))).toEqual([]);
});

test('the host compresses text, and counts what it sends', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/index.html'), 'word '.repeat(1000));
  writeFileSync(join(folder, 'app.js'), 'let a = 1;');
  const { address, sent, close } = await host(folder);
  onTestFinished(close);
  const page = await fetch(`${address}/search/?q=x`);
  expect(page.headers.get('content-encoding')).toBe('br');
  expect((await page.text()).length).toBe(5000);
  expect((await fetch(`${address}/../package.json`)).status).toBe(404);
  expect(await (await fetch(`${address}/app.js`)).text()).toBe('let a = 1;');
  const [first, , script] = sent;
  expect(first).toMatchObject({ path: '/search/', isScript: false });
  expect(first!.bytes).toBeGreaterThan(Number(page.headers.get('content-length')));
  expect(first!.bytes).toBeLessThan(600);
  expect(script?.gzipped).toBeGreaterThan(10);
});

test('the table says what is within its budget and what is not', () => {
  const sent = [{ path: '/search/', at: 0, bytes: 20_000, isScript: false, gzipped: 0 }];
  const table = resultTable({
    circumstances: ['3 roles'],
    build: { wall: 61_000, index: undefined, usage: { peakMemory: 2e9, cpu: 50_000 } },
    size: { pages: 12_345, whole: 7e6, texts: 1e6, search: [], inlineScript: 16_000 },
    visits: [{ took: 480, sent }],
    typing: { first: [10, 20, 250], last: [], keys: 4 },
  });
  expect(table).toMatch(/Over the wire[^|]*\| 20 kB \(page 20 kB\) \| ≤ 250 kB \| met \|/);
  expect(table).toMatch(/Script[^|]*\| 16 kB \| ≤ 15 kB \| \*\*not met\*\* \|/);
  expect(table).toMatch(
    /first results, median \| 20 ms \(3 of 4 keys changed the list\) \| ≤ 100 ms \| met \|/,
  );
  expect(table).toMatch(/95th percentile \| 250 ms \| ≤ 200 ms \| \*\*not met\*\* \|/);
  expect(table).toContain('| Pages | 12,345 |');
});

test.each([
  [[], 50, undefined],
  [[3], 95, 3],
  [[4, 1, 3, 2], 50, 2],
  [[4, 1, 3, 2], 95, 4],
])('of %j the %i th percentile is %s', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

test('a README keeps the last table between its markers', () => {
  const readme = 'a\n<!-- bench:search -->\nold\n<!-- /bench:search -->\nb\n';
  const once = withTable(readme, 'bench:search', 'new');
  expect(once).toBe('a\n<!-- bench:search -->\n\nnew\n\n<!-- /bench:search -->\nb\n');
  expect(withTable(once, 'bench:search', 'new')).toBe(once);
  expect(() => withTable('a', 'bench:search', 'new')).toThrow('has no place for the table');
});

function published(content: WrittenContent) {
  const root = temporaryFolder();
  writeContent(root, content);
  const { content: read, problems } = readFolder(root);
  const { site } = read;
  if (site === undefined) throw new Error('The site.yaml of the benchmark cannot be read.');
  const linked = catalogue({ ...read, site }, { now, drafts: false });
  return { problems: [...problems, ...linked.problems], openRoles: linked.catalogue.openRoles };
}

function posting({ address = austin, ...fields }: Record<string, unknown>) {
  return {
    description: '<p>The work is good.</p>',
    datePosted: '2026-09-01',
    hiringOrganization: { name: 'Acme & Sons\r\nWORK HOURS: 9 to 5' },
    jobLocation: { address },
    ...fields,
  };
}

const austin = { addressCountry: 'US', addressRegion: 'TX', addressLocality: 'Austin' };

function salary(value: Record<string, number>, unitText = 'YEAR') {
  return { currency: 'USD', value: { ...value, unitText } };
}

function file(lines: readonly unknown[]): string {
  const path = join(temporaryFolder(), 'postings.jsonl');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
