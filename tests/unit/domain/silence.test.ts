import { describe, expect, it } from 'vitest';
import { catalogue } from '#domain/catalogue.ts';
import { silences } from '#domain/silence.ts';
import { readFolder } from '#content/folder.ts';
import { sampleRole } from '../../support/sample.ts';

const steps = '<Process>\n\n1. A call.\n\n</Process>';
const bank = 'disclosed: false\ndescribedAs: A bank';
const ukContract = 'employment: [contract]\npay: { currency: GBP, max: 500, per: day, stated: true }';

describe('a role of each kind', () => {
  it.each([
    ['nothing but a place', '', '', ['pay', 'employment', 'workplace', 'process', 'closes', 'level']],
    [
      'a permanent role that says little',
      'employment: [full-time]\nworkplace: on-site',
      '',
      ['pay', 'process', 'closes', 'benefits', 'hours', 'level'],
    ],
    [
      'a permanent role that says all',
      `employment: [full-time]
workplace: hybrid
daysOnSite: 2
pay: { currency: GBP, min: 40000, max: 50000, per: year, stated: true }
hours: 35 hours a week
seniority: mid
closes: 2027-01-31
benefits: [Pension]`,
      steps,
      [],
    ],
    [
      'a part-time role, whose hours weigh more',
      'employment: [part-time]\nworkplace: on-site\nseniority: mid\nbenefits: [Pension]',
      '',
      ['pay', 'hours', 'process', 'closes'],
    ],
    [
      'a hybrid role without days',
      'employment: [full-time]\nworkplace: hybrid\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]',
      steps,
      ['pay', 'days on site', 'closes'],
    ],
    [
      'a contract in the United Kingdom',
      `${ukContract}\nworkplace: on-site\nseniority: lead`,
      steps,
      ['ir35', 'vat', 'length', 'extension', 'start', 'closes', 'bound'],
    ],
    [
      'the same contract in Germany',
      `${ukContract}\nworkplace: on-site\nseniority: lead\nlocations: [{ city: Ulm, country: DE }]`,
      steps,
      ['length', 'extension', 'start', 'closes', 'bound'],
    ],
    [
      'a contract inside IR35, where VAT is not the question',
      `employment: [contract]
pay: { currency: GBP, min: 500, max: 500, per: day, stated: true }
contract: { length: P6M, extendable: false, start: asap, ir35: { status: inside, by: the client } }
workplace: on-site
seniority: lead
closes: 2027-01-31`,
      steps,
      ['deductions'],
    ],
    [
      'a contract that says who decided on IR35',
      `${ukContract}
contract: { length: P6M, extendable: false, start: asap, ir35: { status: outside, by: the client }, vat: excluded }
workplace: on-site
seniority: lead
closes: 2027-01-31`,
      steps,
      ['bound'],
    ],
    [
      'days that are booked one by one',
      'employment: [per-diem, contract]\nworkplace: on-site\nseniority: mid\ncontract: { ir35: { status: undetermined } }',
      steps,
      ['pay', 'ir35', 'closes'],
    ],
    [
      'a fixed term',
      'employment: [temporary]\nworkplace: on-site\nseniority: mid\nhours: 30 a week\nbenefits: [Pension]',
      steps,
      ['pay', 'length', 'start', 'closes'],
    ],
    [
      'an internship',
      'employment: [internship]\nworkplace: on-site\nseniority: intern\nhours: 30 a week\nbenefits: [Lunch]\ncontract: { length: P3M }',
      steps,
      ['pay', 'start', 'closes'],
    ],
    [
      'voluntary work, which is asked about expenses and not about pay',
      'employment: [volunteer]\nworkplace: on-site',
      steps,
      ['expenses', 'start', 'closes'],
    ],
    [
      'remote work in several countries',
      'employment: [full-time]\nworkplace: remote\napplicants: { countries: [GB, IE] }\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]',
      steps,
      ['pay', 'employed by', 'closes'],
    ],
    [
      'a contract done from several countries',
      'employment: [contract]\nworkplace: remote\napplicants: { countries: [DE, IE] }\nlocations: [{ country: DE }]\nseniority: mid\ncontract: { length: P3M, extendable: false, start: asap }',
      steps,
      ['pay', 'closes'],
    ],
    [
      'an estimate in another currency than the place’s',
      'employment: [full-time]\nworkplace: on-site\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]\npay: { currency: USD, min: 1, per: year, estimated: { by: A board } }',
      steps,
      ['own pay', 'currency', 'closes'],
    ],
    [
      'a visa without a word on moving',
      'employment: [full-time]\nworkplace: on-site\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]\nvisa: Visas are sponsored.',
      steps,
      ['pay', 'closes', 'relocation'],
    ],
    [
      'no visa',
      'employment: [full-time]\nworkplace: on-site\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]\nvisa: We cannot sponsor visas.',
      steps,
      ['pay', 'closes'],
    ],
    [
      'help with moving without a word on visas',
      'employment: [full-time]\nworkplace: on-site\nhours: 35 a week\nseniority: mid\nbenefits: [Pension]\nrelocation: Up to £2,000.',
      steps,
      ['pay', 'closes', 'visa'],
    ],
  ])('%s', (_kind, fields, text, expected) => {
    expect(silences(sampleRole(fields, text))).toEqual(expected);
  });
});

describe('what the text speaks of is not asked', () => {
  it.each([
    ['process', 'employment: [full-time]', 'There are two interviews.'],
    ['benefits', 'employment: [full-time]', 'You have 28 days’ leave.'],
    ['hours', 'employment: [part-time]', 'The week has 24 hours.'],
    ['vat', ukContract, 'The rate is plus VAT.'],
    ['ir35', ukContract, 'A status determination statement is available.'],
    ['start', ukContract, 'The work starts on 3 March.'],
    ['extension', ukContract, 'An extension is likely.'],
    ['length', ukContract, 'It runs until March.'],
    ['expenses', 'employment: [volunteer]', 'Your fares are paid.'],
    ['days on site', 'workplace: hybrid', 'Come in on two days a week.'],
    ['deductions', `${ukContract}\ncontract: { ir35: { status: inside } }`, 'You are paid through payroll.'],
  ] as const)('%s', (about, fields, text) => {
    expect(silences(sampleRole(fields, ''))).toContain(about);
    expect(silences(sampleRole(fields, text))).not.toContain(about);
  });
});

it('asks who an undisclosed client and an unnamed recruiter are before all but pay', () => {
  const role = sampleRole('employer: bank\nrecruiter: unnamed', '', { 'employers/bank.mdx': bank });
  expect(silences(role).slice(0, 3)).toEqual(['pay', 'client', 'recruiter']);
  expect(silences(role)).toContain('reference');
});

it('does not ask a closed role until when it is open', () => {
  expect(silences(sampleRole('closed: { on: 2026-11-10, why: filled }'))).not.toContain('closes');
});

describe('the source adverts', () => {
  const { content } = readFolder('content');
  const { site } = content;
  if (site === undefined) throw new Error('content/site.yaml cannot be read.');
  const { roles } = catalogue(
    { ...content, site },
    { now: Temporal.Instant.from('2026-11-30T09:00:00Z'), drafts: false },
  ).catalogue;

  it.each([
    [
      'mlops-lead-investment-bank',
      ['client', 'recruiter', 'ir35', 'vat', 'extension', 'start', 'process', 'closes', 'bound', 'reference'],
    ],
    ['principal-machine-learning-engineer-lseg', ['own pay', 'currency', 'process', 'closes', 'hours']],
  ])('%s', (slug, expected) => {
    expect(roles.filter((role) => role.slug === slug).map(silences)).toEqual([expected]);
  });
});
