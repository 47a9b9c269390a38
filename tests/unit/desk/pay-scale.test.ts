import { expect, it } from 'vitest';
import type { ComparedRole } from '#desk/compared-role.ts';
import { scales } from '#desk/pay-scale.ts';
import type { Pay } from '#domain/pay.ts';

const assumptions = { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 };
const role = (slug: string, pay?: Omit<Pay, 'extras'>): ComparedRole => ({
  slug,
  title: slug,
  employer: 'Acme',
  notice: '',
  facts: [],
  silent: [],
  pay: pay ? { kind: 'stated', value: { ...pay, extras: [] } } : { kind: 'unknown' },
  requirements: [],
  skills: [],
});

it('lays pay of every period on one scale by the year, and leaves open what is open', () => {
  const roles = [
    role('day', { currency: 'GBP', per: 'day', max: 500 }),
    role('year', { currency: 'GBP', per: 'year', min: 55_000, max: 66_000 }),
    role('from', { currency: 'GBP', per: 'month', min: 2_750 }),
    role('silent'),
  ];
  const [scale, ...others] = scales(roles, assumptions, 'en-GB');
  expect(others).toEqual([]);
  expect(scale?.top).toBe('£110,000');
  expect(roles.map((one) => scale?.bars.get(one))).toEqual([
    { from: 0, to: 1, open: 'up to', text: 'up to about £110,000' },
    { from: 0.5, to: 0.6, open: '', text: '£55,000 to £66,000' },
    { from: 0.3, to: 1, open: 'from', text: 'from about £33,000' },
    undefined,
  ]);
});

it('converts no currency: each has a scale of its own', () => {
  const roles = [
    role('pounds', { currency: 'GBP', per: 'year', min: 40_000, max: 40_000 }),
    role('euros', { currency: 'EUR', per: 'year', min: 80_000, max: 80_000 }),
  ];
  const found = scales(roles, assumptions, 'en-GB');
  expect(found.map(({ currency, top }) => [currency, top])).toEqual([
    ['GBP', '£40,000'],
    ['EUR', '€80,000'],
  ]);
});
