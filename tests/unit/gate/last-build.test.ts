import { expect, it } from 'vitest';
import { readManifest } from '#gate/last-build.ts';
import { line, passage } from './sound-site.ts';

const { manifest } = passage([]);

it('keeps the addresses of content and the ids of roles, and no list that comes and goes', () => {
  expect(manifest.paths).toContain('/roles/tester/');
  expect(manifest.paths).toContain('/employers/acme/');
  expect(manifest.paths).not.toContain('/404.html');
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
