import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bodyNodes } from '#domain/body-tree.ts';
import { pretty } from '../../scripts/check/pretty.ts';
import { sourceLines } from '../../scripts/check/source-lines.ts';
import type { Role } from '#domain/role.ts';
import { inspection } from '#rules/inspection.ts';
import { contentFolder } from '../support/content-folder.ts';

const cases = 'tests/fixtures/cases';
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

/** Most cases are as short as can be; what is said of that is the same for all, and a case of its own shows it. */
const ofAnyShortAdvert = rulesFoundIn(`---
title: Data Engineer
employer: acme-robotics
posted: 2026-11-09
locations:
  - { city: Leeds, region: West Yorkshire, country: GB }
---

You look after the pipelines.
`);

it.each(readdirSync(cases).sort())('%s is reported in words for its editor', async (name) => {
  using folder = contentFolder(`${cases}/${name}`);
  const found = inspection(folder.root, now);
  const problems = found.problems.filter(
    ({ rule, severity }) => severity === 'error' || !ofAnyShortAdvert.has(rule) || name.endsWith(rule),
  );
  const printed = pretty({ ...found, problems }, { lines: sourceLines(folder.root) });
  await expect(`${printed}\n`).toMatchFileSnapshot(`../fixtures/cases/${name}/report.txt`);
});

const pay = (role: Role) => (role.pay.kind === 'unknown' ? role.pay : [role.pay.kind, role.pay.value]);
const closesAt = ({ closes }: Role) => closes.kind === 'stated' && String(closes.value.at);
const countries = ({ locations }: Role) =>
  locations.kind === 'stated' && locations.value.map(({ country }) => country);

it.each<[string, string, (role: Role) => unknown, unknown]>([
  [
    '02-pay-bounds-equal',
    'data-engineer',
    pay,
    ['stated', { currency: 'GBP', per: 'year', min: 45000, max: 45000, extras: [] }],
  ],
  [
    '03-pay-one-bound',
    'from',
    pay,
    ['stated', { currency: 'GBP', per: 'year', min: 40000, max: undefined, extras: [] }],
  ],
  [
    '03-pay-one-bound',
    'up-to',
    pay,
    ['stated', { currency: 'GBP', per: 'day', min: undefined, max: 600, extras: [] }],
  ],
  [
    '04-pay-in-words',
    'competitive',
    (role) => [role.pay, role.payWords],
    [{ kind: 'unknown' }, 'Competitive'],
  ],
  [
    '04-pay-in-words',
    'figure-in-words',
    (role) => [role.pay, role.payWords],
    [{ kind: 'unknown' }, '£45,000 a year'],
  ],
  ['06-pay-implausible', 'a-little', (role) => role.pay.kind, 'stated'],
  ['09-pay-period-in-other-words', 'pa', pay, ['stated', expect.objectContaining({ per: 'year' })]],
  ['09-pay-period-in-other-words', 'per-annum', pay, ['stated', expect.objectContaining({ per: 'year' })]],
  ['09-pay-period-in-other-words', 'yearly', pay, ['stated', expect.objectContaining({ per: 'year' })]],
  ['11-pay-estimated-by-nobody', 'data-engineer', (role) => role.pay.kind, 'estimated'],
  ['16-title-with-markup', 'data-engineer', (role) => role.title, 'R&D Lead'],
  ['27-apply-on-this-site', 'data-engineer', (role) => role.apply, { by: 'url', url: '/apply' }],
  ['33-closed', 'data-engineer', (role) => role.stage, 'closed'],
  ['34-closes-today', 'data-engineer', (role) => role.stage, 'open'],
  ['34-closes-today', 'data-engineer', closesAt, '2026-11-21T00:00:00Z'],
  ['36-closes-missing', 'data-engineer', (role) => role.closes, { kind: 'unknown' }],
  ['40-moment-without-zone', 'data-engineer', closesAt, '2026-12-31T23:59:00Z'],
  ['41-date-unquoted', 'data-engineer', (role) => [role.posted, role.updated], ['2026-11-01', '2026-11-02']],
  ['54-country-in-words', 'england', countries, ['GB']],
  ['54-country-in-words', 'uk', countries, ['GB']],
  ['54-country-in-words', 'united-kingdom', countries, ['GB']],
  [
    '45-employer-undisclosed',
    'data-engineer',
    ({ employer }) => [employer.disclosed, employer.name],
    [false, 'A large insurer'],
  ],
  [
    '50-remote-in-a-region',
    'data-scientist',
    ({ applicants }) => applicants,
    expect.objectContaining({ value: { countries: ['IE', 'FR', 'DE'] } }),
  ],
  [
    '51-hybrid-as-remote',
    'data-scientist',
    ({ workspace }) => workspace,
    expect.objectContaining({ value: { workplace: 'hybrid', daysOnSite: 2 } }),
  ],
  ['58-several-places', 'data-engineer', countries, ['GB', 'GB', 'IE']],
  ['69-title-signs', 'data-engineer', (role) => role.title, '“Data Engineer”, Pear’s Orchard'],
  [
    '59-employment-in-other-words',
    'data-engineer',
    (role) => role.employment,
    expect.objectContaining({ value: ['full-time', 'contract'] }),
  ],
  ['66-file-name-with-accents', 'unicode-engineer', (role) => role.title, 'Ünïcode Engineer'],
  [
    '66-file-name-with-accents',
    'very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very',
    (role) => role.title,
    'Data Engineer',
  ],
  [
    '68-hidden-characters',
    'data-engineer',
    (role) => [role.title, bodyNodes(role.body)],
    [
      'Data Engineer',
      [
        {
          type: 'element',
          tag: 'p',
          attributes: {},
          children: [{ type: 'text', value: 'You look after the pipelines.' }],
        },
      ],
    ],
  ],
  [
    '83-number-in-quotes',
    'data-engineer',
    (role) => [role.experienceMonths, role.openings],
    [expect.objectContaining({ value: 36 }), expect.objectContaining({ value: 2 })],
  ],
])('%s is taken as it was meant: %s', (name, slug, fact, expected) => {
  using folder = contentFolder(`${cases}/${name}`);
  const role = inspection(folder.root, now).catalogue?.roles.find((one) => one.slug === slug);
  expect(role && fact(role)).toEqual(expected);
});

it('keeps a role that is posted later off the site, and says so', () => {
  using folder = contentFolder(`${cases}/37-posted-later`);
  const { catalogue } = inspection(folder.root, now);
  expect(catalogue?.roles.map(({ slug }) => slug)).toEqual(['mlops-lead']);
  expect(catalogue?.heldBack).toMatchObject([
    { slug: 'data-engineer', why: 'scheduled', posted: '2026-12-01' },
  ]);
});

it('publishes a closed role, but not among the open ones', () => {
  using folder = contentFolder(`${cases}/33-closed`);
  const { catalogue } = inspection(folder.root, now);
  expect(catalogue?.roles.map(({ slug }) => slug)).toContain('data-engineer');
  expect(catalogue?.openRoles.map(({ slug }) => slug)).toEqual(['mlops-lead']);
});

function rulesFoundIn(advert: string): Set<string> {
  using folder = contentFolder({ 'roles/data-engineer.mdx': advert });
  return new Set(inspection(folder.root, now).problems.map(({ rule }) => rule));
}
