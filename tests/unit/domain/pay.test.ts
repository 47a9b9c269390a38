import { expect, it } from 'vitest';
import { annualPay } from '#domain/annual-pay.ts';
import type { Fact } from '#domain/fact.ts';
import { payFact, paySchema, type Pay } from '#domain/pay.ts';

const voice = { who: 'employer', name: 'Acme' } as const;
const sound = { currency: 'GBP', per: 'year', stated: true };
const rules = (value: unknown) =>
  paySchema
    .safeParse(value)
    .error?.issues.map(({ code, path, ...issue }) =>
      'params' in issue ? `${path.join('.')} ${issue.params?.['rule']}` : `${path.join('.')} ${code}`,
    ) ?? [];

it.each<[unknown, string[]]>([
  [{ ...sound, min: 1, max: 2 }, []],
  [{ ...sound, min: 2 }, []],
  [{ ...sound, max: 2 }, []],
  ['Competitive', []],
  [{ text: 'Competitive' }, []],
  [{ currency: 'EUR', per: 'year', min: 1, estimated: true }, []],
  [{ currency: 'EUR', per: 'year', min: 1, estimated: { by: 'A board', on: '2026-11-01' } }, []],
  [{ ...sound, min: 2, max: 1 }, ['min pay-bounds']],
  [{ ...sound, min: 0 }, ['min pay-not-positive']],
  [{ ...sound, max: -1 }, ['max pay-not-positive']],
  [{ ...sound }, [' pay-without-figure']],
  [{}, [' pay-without-figure']],
  [{ min: 1 }, [' missing-field', ' missing-field', ' pay-provenance']],
  [{ ...sound, min: 1, estimated: true }, [' pay-provenance']],
  [{ currency: 'GBP', per: 'year', min: 1 }, [' pay-provenance']],
  [{ currency: 'GBP', per: 'year', min: 1, stated: false }, [' pay-provenance']],
  [{ currency: 'GBP', per: 'year', min: 1, stated: 'yes' }, ['stated invalid_type']],
  [{ ...sound, min: 1, currency: '£' }, ['currency unknown-currency']],
  [{ ...sound, min: 1, currency: 'gbp' }, ['currency unknown-currency']],
  [{ ...sound, min: 1, per: 'fortnight' }, ['per invalid_value']],
  [{ ...sound, min: '45,000' }, ['min invalid_type']],
  [{ ...sound, min: '45.000' }, ['min invalid_type']],
  [{ ...sound, min: '45k' }, ['min invalid_type']],
  [{ ...sound, min: Infinity }, ['min invalid_type']],
  [{ ...sound, min: 1, maximum: 2 }, [' unrecognized_keys']],
  [{ currency: 'GBP', per: 'year', min: 1, estimated: 'A board' }, ['estimated invalid_union']],
  [null, [' invalid_type']],
  [45000, [' invalid_type']],
  [[], [' invalid_type']],
])('pay of %j has the faults %j', (value, expected) => {
  expect(rules(value).sort()).toEqual(expected.sort());
});

it.each([
  ['"45000"', '45000', 45000],
  ['"45000.50"', '45000.50', 45000.5],
  ['" 45 "', ' 45 ', 45],
])('the text %s counts as a number', (_, written, amount) => {
  expect(paySchema.parse({ ...sound, min: written }).min).toBe(amount);
});

it.each(['pa', 'p.a.', 'per annum', 'Yearly', ' annually '])('%j is by the year', (per) => {
  expect(paySchema.parse({ ...sound, min: 1, per }).per).toBe('year');
});

it('carries who says so in its kind', () => {
  const figure = { currency: 'GBP', per: 'day', max: 850 };
  const value = { currency: 'GBP', per: 'day', min: undefined, max: 850, extras: [] };
  const fact = (entry: unknown) => payFact(paySchema.parse(entry), voice);
  expect(fact({ ...figure, stated: true })).toEqual({ kind: 'stated', value, by: voice });
  expect(fact({ ...figure, estimated: { by: 'A board', on: '2026-11-01' } })).toEqual({
    kind: 'estimated',
    value,
    by: 'A board',
    on: '2026-11-01',
  });
  expect(fact({ ...figure, estimated: true })).toEqual({ kind: 'estimated', value, by: undefined });
  expect(fact('Competitive')).toEqual({ kind: 'unknown' });
  expect(payFact(undefined, voice)).toEqual({ kind: 'unknown' });
});

const assumptions = { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 };
const stated = (value: Omit<Pay, 'currency' | 'extras'>): Fact<Pay> => ({
  kind: 'stated',
  by: voice,
  value: { currency: 'GBP', extras: ['Bonus'], ...value },
});

it.each<[Omit<Pay, 'currency' | 'extras'>, number | undefined, number | undefined, string]>([
  [{ per: 'hour', min: 20, max: 25 }, 39000, 48800, 'at 37.5 hours a week, 52 weeks a year'],
  [{ per: 'day', max: 850 }, undefined, 187000, 'at 220 days a year'],
  [{ per: 'week', min: 1001 }, 52100, undefined, 'at 52 weeks a year'],
  [{ per: 'month', min: 3333.33, max: 4000 }, 40000, 48000, 'at 12 months a year'],
])('%j is worked out by the year', (pay, min, max, assumption) => {
  expect(annualPay(stated(pay), assumptions)).toEqual({
    kind: 'derived',
    assumption,
    value: { currency: 'GBP', per: 'year', min, max, extras: [] },
  });
});

it('works nothing out from pay by the year or from unknown pay', () => {
  expect(annualPay(stated({ per: 'year', min: 1 }), assumptions)).toBeUndefined();
  expect(annualPay({ kind: 'unknown' }, assumptions)).toBeUndefined();
});
