import { expect, it } from 'vitest';
import { sampleRole } from '../../support/sample.ts';

const agency = { 'employers/agency.mdx': 'name: Northgate\nkind: agency' };

it.each([
  ['', { who: 'employer', name: 'Acme Robotics' }],
  ['recruiter: agency', { who: 'recruiter', name: 'Northgate' }],
  ['recruiter: unnamed', { who: 'recruiter', name: 'the recruiter' }],
  ['source: { name: A board, seen: 2026-11-03 }', { who: 'employer', name: 'Acme Robotics', via: 'A board' }],
])('facts of a role with %j say who stated them', (fields, voice) => {
  const role = sampleRole(`hours: 37.5 hours a week\n${fields}`, undefined, agency);
  expect(role.hours).toEqual({ kind: 'stated', value: '37.5 hours a week', by: voice });
});

it('leaves unknown whatever the advert does not say', () => {
  const { title, slug, employer, body, posted, stage, locations, ...rest } = sampleRole();
  const facts = Object.values(rest).filter(
    (value) => typeof value === 'object' && value !== null && 'kind' in value,
  );
  expect(facts.length).toBeGreaterThan(15);
  expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['unknown']));
  expect(locations).toMatchObject({ kind: 'stated', value: [{ city: 'Leeds', country: 'GB' }] });
});

it('takes benefits from the fields and from the text', () => {
  const role = sampleRole('benefits: [Lunch]', '<Benefits>\n\n- Pension.\n\n</Benefits>');
  expect(role.benefits).toMatchObject({ kind: 'stated', value: ['Lunch', 'Pension.'] });
});

it('works pay out by the year, never states it', () => {
  const role = sampleRole('pay: { currency: GBP, max: 850, per: day, stated: true }');
  expect(role.pay).toMatchObject({ kind: 'stated', value: { max: 850, per: 'day' } });
  expect(role.annualPay).toMatchObject({ kind: 'derived', value: { max: 187000, per: 'year' } });
});
