import { expect, it } from 'vitest';
import { lastChanged } from '#domain/last-changed.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const role = (fields: string) => `title: Engineer\nemployer: acme\n${fields}\n---\nYou build.`;
const catalogue = sampleCatalogue({
  'employers/agency.mdx': 'name: Agency\nkind: agency',
  'employers/idle.mdx': 'name: Idle',
  'profiles/engineer.mdx': 'title: Engineer\nsummary: Builds.',
  'guides/cv.mdx': 'title: CV\nkind: cv\nby: A board\nsummary: Write.\nupdated: 2026-11-18\nskills: [sql]',
  'guides/undated.mdx': 'title: Talk\nkind: interview\nby: A board\nsummary: Talk.',
  'roles/edited.mdx': role('posted: 2026-11-01\nupdated: 2026-11-12\nrecruiter: agency'),
  'roles/plain.mdx': role('posted: 2026-11-03\nprofile: engineer\nskills: [python]'),
  'roles/filled.mdx': role('posted: 2026-11-02\nclosed: { on: 2026-11-16, why: filled }'),
  'roles/ended.mdx': role('posted: 2026-11-02\ncloses: 2026-11-09'),
  'roles/ending.mdx': role('posted: 2026-11-02\ncloses: 2026-12-24'),
});

it.each([
  ['/roles/edited/', '2026-11-12'],
  ['/roles/plain/', '2026-11-03'],
  ['/roles/filled/', '2026-11-16'],
  ['/roles/ended/', '2026-11-10'],
  ['/roles/ending/', '2026-11-02'],
  ['/', '2026-11-16'],
  ['/roles/', '2026-11-16'],
  ['/employers/', '2026-11-16'],
  ['/employers/acme/', '2026-11-16'],
  ['/employers/agency/', '2026-11-12'],
  ['/employers/idle/', undefined],
  ['/profiles/', '2026-11-03'],
  ['/profiles/engineer/', '2026-11-03'],
  ['/skills/', '2026-11-03'],
  ['/skills/python/', '2026-11-03'],
  ['/skills/sql/', '2026-11-18'],
  ['/guides/', '2026-11-18'],
  ['/guides/cv/', '2026-11-18'],
  ['/guides/undated/', undefined],
  ['/about/', undefined],
])('%s last changed on %s', (path, day) => {
  expect(lastChanged(path, catalogue)).toBe(day);
});
