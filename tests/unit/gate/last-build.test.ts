import { expect, it } from 'vitest';
import { listPaths, manifest as manifestOf, readManifest } from '#gate/last-build.ts';
import { ground } from '#gate/ground.ts';
import { line, passage, soundCatalogue } from './sound-site.ts';

const { manifest } = passage([]);

it('keeps the addresses of pages, feeds and other forms of roles, and the ids of roles', () => {
  expect(manifest.paths).toContain('/roles/tester/');
  expect(manifest.paths).toContain('/employers/acme/');
  expect(manifest.paths).toContain('/roles/data-plumber/');
  expect(manifest.paths).toContain('/roles/rss.xml');
  expect(manifest.paths).toContain('/feeds/receiver.xml');
  expect(manifest.paths.filter((path) => /404|sitemap/.test(path))).toEqual([]);
  expect(manifest.roles).toEqual({
    'data-plumber': '/roles/data-engineer/',
    'support-engineer': '/roles/support-engineer/',
    tester: '/roles/tester/',
  });
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
});

it('finds nothing when all of the last build is still there', () => {
  expect(passage([], manifest).faults).toEqual([]);
});

it.each([
  [
    'a role whose page is gone',
    { paths: [...manifest.paths, '/roles/agent/'], roles: { ...manifest.roles, agent: '/roles/agent/' } },
    ['/roles/agent/ last-build address: a page in the last build / nothing'],
  ],
  [
    'an employer whose page is gone',
    { paths: [...manifest.paths, '/employers/acme-old/'] },
    ['/employers/acme-old/ last-build address: a page in the last build / nothing'],
  ],
  [
    'a role that feeds know by another id',
    { roles: { 'data-fitter': '/roles/data-engineer/' } },
    ['/roles/data-engineer/ last-build id in feeds: data-fitter / data-plumber'],
  ],
  [
    'a feed that is gone from a page that is there',
    { paths: ['/employers/acme/rss.xml', '/roles/tester.md'] },
    [
      '/employers/acme/rss.xml last-build address: a file in the last build / nothing',
      '/roles/tester.md last-build address: a file in the last build / nothing',
    ],
  ],
  [
    'a page that is gone, and not its other forms and feeds again',
    { paths: ['/roles/agent/', '/roles/agent.json', '/roles/in/hull/', '/roles/in/hull/feed.json'] },
    [
      '/roles/agent/ last-build address: a page in the last build / nothing',
      '/roles/in/hull/ last-build address: a page in the last build / nothing',
    ],
  ],
  ['the old address of a renamed role, which still leads on', { paths: ['/roles/data-plumber/'] }, []],
  ['another site, whose addresses are not ours', { site: 'https://other.example', paths: ['/gone/'] }, []],
])('finds %s', (_, last, expected) => {
  expect(passage([], { ...manifest, ...last }).faults.map(line)).toEqual(expected);
});

it.each(['', '[]', '{"version":2}', '{"version":1,"site":7}', 'no JSON'])(
  'takes %j for no manifest',
  (text) => {
    expect(readManifest(text)).toBeUndefined();
  },
);

it('leaves out of its promise what comes and goes with what is open', () => {
  const files = new Set([
    '/search/roles.json',
    '/roles/page/2.json',
    '/roles/feed/2.json',
    '/roles/in/hull/page/2/index.html',
    '/roles/tester/closing.ics',
    '/roles/tester/history.json',
    '/roles/tester/share.png',
    '/sitemap-roles-0.xml',
  ]);
  expect(manifestOf(files, ground(soundCatalogue())).paths).toEqual([]);
});

it('knows lists of roles from roles, employers and skills', () => {
  const pages = ['/roles/', '/roles/tester/', '/roles/in/hull/', '/roles/contract/', '/employers/acme/'];
  const skills = ['/skills/sql/', '/skills/sql/in/hull/'];
  const paths = [...pages, ...skills].flatMap((path) =>
    path === '/roles/tester/' ? [path, '/roles/tester.json'] : [path, `${path}rss.xml`],
  );
  expect(listPaths({ ...manifest, paths })).toEqual([
    '/roles/in/hull/',
    '/roles/contract/',
    '/skills/sql/in/hull/',
  ]);
});
