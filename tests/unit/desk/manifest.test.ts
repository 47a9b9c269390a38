import { expect, it } from 'vitest';
import { manifestFile } from '#desk/manifest-file.ts';
import { manifest, manifestFiles } from '#desk/manifest.ts';
import { roleVersion } from '#desk/role-version.ts';
import { sampleCatalogue, sampleRole } from '../../support/sample.ts';

const advert = (fields: string) => `title: Data Engineer
employer: acme
posted: 2026-11-02
locations: [{ city: Leeds, country: GB }]
${fields}
---
You build the pipelines.`;

it('says how each role stands, and where one that moved is now', () => {
  const catalogue = sampleCatalogue({
    'roles/engineer.mdx': advert('closes: 2026-11-27\nformerly: [data-wrangler]'),
    'roles/filled.mdx': advert('closed: { on: 2026-11-10, why: filled }'),
  });
  expect(manifest(catalogue, 0)).toEqual({
    'data-wrangler': 'engineer',
    engineer: {
      title: 'Data Engineer',
      version: expect.stringMatching(/^[0-9a-z]{14}$/),
      stage: 'open',
      closes: '2026-11-28T00:00:00Z',
      closesText: '27 November 2026',
    },
    filled: expect.objectContaining({ stage: 'filled' }),
  });
});

it('parts many roles into files, each role in the one that its name leads to', () => {
  const one = sampleRole();
  const roles = Array.from({ length: 1500 }, (_, at) => ({ ...one, slug: `role-${at}` }));
  const { site } = sampleCatalogue({});
  const files = manifestFiles({ roles });
  const all = Array.from({ length: files }, (_, file) => manifest({ roles, site }, file));
  expect(files).toBe(4);
  expect(all.flatMap((entries) => Object.keys(entries)).sort()).toEqual(roles.map(({ slug }) => slug).sort());
  for (const { slug } of roles.slice(0, 50)) expect(all[manifestFile(slug, files)]).toHaveProperty(slug);
  for (const entries of all) expect(Object.keys(entries).length).toBeGreaterThan(250);
});

it('gives an advert another version for each change of what it says, and for nothing else', () => {
  const version = (fields: string, text?: string, now?: string) =>
    roleVersion(sampleRole(fields, text, {}, now));
  const plain = version('');
  expect(version('', undefined, '2027-03-01T00:00:00Z')).toBe(plain);
  expect(version('updated: 2026-11-03')).toBe(plain);
  const others = [
    version('title: Data Builder'),
    version('closes: 2026-12-01'),
    version('pay: { currency: GBP, min: 1, per: hour, stated: true }'),
    version('pay: { currency: GBP, min: 1, per: hour, estimated: { by: Someone } }'),
    version('skills: [python]'),
    version('', 'You build other pipelines.'),
    version('apply: { email: jobs@acme.example }'),
  ];
  expect(new Set([plain, ...others]).size).toBe(others.length + 1);
});
