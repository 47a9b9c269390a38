import { expect, it } from 'vitest';
import { payOpenness } from '#domain/pay-openness.ts';

it.each<[string, string | undefined, string, string | undefined]>([
  ['US', 'Colorado', '2026-11-20', 'Colorado'],
  ['US', 'CO', '2026-11-20', 'Colorado'],
  ['US', ' new york ', '2026-11-20', 'New York'],
  ['US', 'DC', '2026-11-20', 'the District of Columbia'],
  ['US', 'Maine', '2026-07-12', undefined],
  ['US', 'Maine', '2026-07-13', 'Maine'],
  ['US', 'Virginia', '2026-06-30', undefined],
  ['US', 'Virginia', '2026-07-01', 'Virginia'],
  ['US', 'Texas', '2026-11-20', undefined],
  ['US', undefined, '2026-11-20', undefined],
  ['CA', 'Ontario', '2025-12-31', undefined],
  ['CA', 'Ontario', '2026-01-01', 'Ontario'],
  ['CA', 'CA', '2026-01-01', undefined],
  ['CA', 'Alberta', '2026-11-20', undefined],
  ['AT', 'Wien', '2026-11-20', 'Austria'],
  ['DE', 'Bayern', '2026-06-06', undefined],
  ['DE', 'Bayern', '2026-06-07', 'the European Union'],
  ['DE', undefined, '2026-11-20', 'the European Union'],
  ['GB', 'Scotland', '2026-11-20', undefined],
  ['CH', 'Zürich', '2026-11-20', undefined],
])('in %s, %s, on %s: %s', (country, region, day, place) => {
  expect(payOpenness({ country, region }, day)?.place).toBe(place);
});

it('names a law and its source at a public body for every place', () => {
  const states = 'CA CO DC HI IL ME MD MA MN NJ NY VT VA WA'
    .split(' ')
    .map((region) => ({ country: 'US', region }));
  const provinces = 'BC ON PE'.split(' ').map((region) => ({ country: 'CA', region }));
  const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
    .split(' ')
    .map((country) => ({ country, region: undefined }));
  for (const place of [...states, ...provinces, ...members]) {
    expect(payOpenness(place, '2026-11-20'), JSON.stringify(place)).toMatchObject({
      law: expect.stringMatching(/./),
      source: expect.stringMatching(/^https:\/\/[\w.-]+\.(gov|us|com|org|eu|ca|at)\//),
    });
  }
});
