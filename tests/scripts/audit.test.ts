import { expect, test } from 'vitest';
import { auditTable, isMet } from '../../scripts/audit/audit-table.ts';
import { auditedPage } from '../../scripts/audit/audited-page.ts';
import { readReport, type Report } from '../../scripts/audit/lighthouse.ts';
import { auditedPages } from '../../scripts/audit/pages.ts';
import { weights, type Weights } from '../../scripts/audit/weights.ts';
import { temporaryFolder } from '../support/folder.ts';

const rolePage = { what: 'a role', path: '/roles/acme/', onPurpose: [] };
const light: Weights = { html: 13_900, style: 11_000, script: 7_900, fonts: 60_000, otherHosts: [] };
const audits = {
  'largest-contentful-paint': { title: 'Largest Contentful Paint', score: 1, displayValue: '0.9 s' },
  'image-alt': { title: 'Image elements have alternative texts', score: 1 },
  'errors-in-console': { title: 'No browser errors', score: 1 },
  'is-crawlable': { title: 'The page can be indexed', score: 1 },
  'cumulative-layout-shift': { title: 'Cumulative Layout Shift', score: 1, numericValue: 0 },
};

test('a page that is as it should be meets everything', () => {
  const page = auditedPage(rolePage, report({}), light);
  expect(isMet(page)).toBe(true);
  expect(auditTable([page], ['a machine'])).toBe(
    [
      'a machine',
      '',
      '| Page | Performance | Accessibility | Best practices | SEO | HTML | CSS | Script | Fonts | Shift | Other hosts |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| a role | 100 | 100 | 100 | 100 | 13.9 kB | 11.0 kB | 7.9 kB | 60.0 kB | 0 | 0 |',
    ].join('\n'),
  );
});

test.each<[string, Report, Partial<Weights>, string]>([
  [
    'a performance of 98',
    report({ 'largest-contentful-paint': { score: 0.5 } }, { performance: 0.98 }),
    {},
    'Performance: Largest Contentful Paint (0.9 s)',
  ],
  [
    'a picture without its text',
    report({ 'image-alt': { score: 0 } }, { accessibility: 0.95 }),
    {},
    'Accessibility: Image elements have alternative texts',
  ],
  [
    'a page that search engines may not take, though they should',
    report({ 'is-crawlable': { score: 0 } }, { seo: 0.63 }),
    {},
    'SEO: The page can be indexed',
  ],
  ['a category without a score', report({}, { seo: null }), {}, 'SEO: no score for SEO'],
  ['heavy HTML', report({}), { html: 14_100 }, 'HTML: HTML of 14.1 kB, and 14.0 kB is the most'],
  ['heavy CSS', report({}), { style: 12_100 }, 'CSS: CSS of 12.1 kB, and 12.0 kB is the most'],
  ['heavy scripts', report({}), { script: 8_100 }, 'Script: Script of 8.1 kB, and 8.0 kB is the most'],
  ['heavy fonts', report({}), { fonts: 70_100 }, 'Fonts: Fonts of 70.1 kB, and 70.0 kB is the most'],
  [
    'a layout that shifts',
    report({
      'cumulative-layout-shift': { score: 0.9, numericValue: 0.004 },
      'layout-shifts': {
        title: 'Avoid large layout shifts',
        details: { items: [{ score: 0.004, node: { selector: 'body > footer' } }] },
      },
    }),
    {},
    'Shift: `body > footer` moves (0.004)',
  ],
  [
    'a request to another host',
    report({}),
    { otherHosts: ['tracker.example'] },
    'Other hosts: a request to tracker.example',
  ],
])('%s is not met, and the table says why', (_, found, heavy, why) => {
  const page = auditedPage(rolePage, found, { ...light, ...heavy });
  expect(isMet(page)).toBe(false);
  const table = auditTable([page], []);
  expect(table.split('\n').filter((line) => line.startsWith('- '))).toEqual([`- a role, ${why}`]);
  expect(table).toContain('**');
});

test('HTML and scripts have their most on role pages alone', () => {
  const search = { what: 'search', path: '/search/', onPurpose: [] };
  const heavy = { ...light, html: 20_000, script: 40_000 };
  expect(isMet(auditedPage(search, report({}), heavy))).toBe(true);
  expect(isMet(auditedPage(rolePage, report({}), heavy))).toBe(false);
});

test('what is so on purpose is no fault, and its absence is one', () => {
  const desk = { what: 'an empty desk', path: '/desk/', onPurpose: ['is-crawlable'] };
  const unlisted = auditedPage(desk, report({ 'is-crawlable': { score: 0 } }, { seo: 0.63 }), light);
  expect(isMet(unlisted)).toBe(true);
  expect(unlisted.measures.seo.value).toBe('63 on purpose');
  const listed = auditedPage(desk, report({}), light);
  expect(listed.measures.seo.because).toEqual([
    '“The page can be indexed” holds, and should not on this page',
  ]);
});

test('a page weighs what it fetched, each file once, and names the other hosts', () => {
  const html = '<style>a{}</style><script type="application/ld+json">{}</script><p>Words</p>';
  using folder = temporaryFolder({
    'assets/a.css': 'a { color: red }\n'.repeat(100),
    'assets/a.js': 'let a = 1;\n'.repeat(100),
    'assets/a.woff2': 'letters',
  });
  const address = 'http://localhost:1/roles/acme/';
  const request = (url: string, resourceType: string) => ({
    url: new URL(url, address).href,
    resourceType,
  });
  const found = report({
    'network-requests': {
      title: 'Requests',
      details: {
        items: [
          request('/roles/acme/', 'Document'),
          request('/assets/a.css', 'Stylesheet'),
          request('/assets/a.css', 'Stylesheet'),
          request('/assets/a.js', 'Script'),
          request('/assets/a.woff2', 'Font'),
          request('https://fonts.example/b.woff2', 'Font'),
          request('data:image/png;base64,AA', 'Image'),
        ],
      },
    },
  });
  const weighed = weights(found, { address, folder: folder.root, html });
  expect(weighed.fonts).toBe(7);
  expect(weighed.otherHosts).toEqual(['fonts.example']);
  expect(weighed.html).toBeGreaterThan(60);
  for (const kind of ['style', 'script'] as const) {
    expect(weighed[kind]).toBeGreaterThan(20);
    expect(weighed[kind]).toBeLessThan(90);
  }
  expect(() => weights(report({}), { address, folder: folder.root, html })).toThrow('does not say');
});

test('every page of the audit has a file in the site, and only visitors’ own and stand-ins are unlisted', () => {
  expect(auditedPages.map(({ file }) => file).filter((file) => !/^([\w-]+\/)*\w+\.html$/.test(file))).toEqual(
    [],
  );
  expect(auditedPages.filter(({ onPurpose }) => onPurpose.length > 0).map(({ path }) => path)).toEqual([
    '/desk/',
    expect.stringMatching(/^\/desk\/worksheet\//),
    expect.stringMatching(/^\/compare\//),
    '/no-such-page/',
    '/offline/',
  ]);
});

type Changes = Record<string, { title?: string; score?: number; numericValue?: number; details?: unknown }>;

/** As Lighthouse writes it, with what is changed. */
function report(changes: Changes, scores: Record<string, number | null> = {}): Report {
  const merged = Object.fromEntries(
    [...new Set([...Object.keys(audits), ...Object.keys(changes)])].map((id) => [
      id,
      { ...{ title: id, score: null }, ...audits[id as keyof typeof audits], ...changes[id] },
    ]),
  );
  const category = (name: string, id: string) => [
    name,
    { score: name in scores ? scores[name] : 1, auditRefs: [{ id, weight: 1 }] },
  ];
  return readReport({
    categories: Object.fromEntries([
      category('performance', 'largest-contentful-paint'),
      category('accessibility', 'image-alt'),
      category('best-practices', 'errors-in-console'),
      category('seo', 'is-crawlable'),
    ]),
    audits: merged,
  });
}
