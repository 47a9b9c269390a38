import { expect, it } from 'vitest';
import { corporationTax, employeeNi, employerNi, incomeTax } from '#domain/uk-tax.ts';

it.each([
  [12_570, 0],
  [35_000, 4_486],
  [50_270, 7_540],
  [60_000, 11_432],
  [110_000, 33_432],
  [125_140, 42_516],
  [150_000, 53_703],
])('takes income tax of wages of £%d: £%d', (wages, tax) => {
  expect(incomeTax(wages)).toEqual({ wages: tax, dividends: 0 });
});

it.each([
  // Wages use up the allowance, and £500 of dividends are free: 37,200 at 10.75 %.
  [12_570, 37_700, 3_999],
  [12_570, 400, 0],
  // The allowance of 12,570 is not used by wages: 17,430 less 500 at 10.75 %.
  [0, 30_000, 1_819.975],
  // 37,200 at 10.75 %, 29,730 at 35.75 %.
  [12_570, 67_430, 14_627.475],
])('takes dividend tax of wages of £%d and dividends of £%d: £%d', (wages, dividends, tax) => {
  expect(incomeTax(wages, dividends).dividends).toBeCloseTo(tax, 6);
});

it('lets dividends shrink the allowance of wages', () => {
  expect(incomeTax(12_570, 112_570).wages).toBeCloseTo(12_570 * 0.2, 6);
});

it.each([
  [12_570, 0, 1_135.5],
  [35_000, 1_794.4, 4_500],
  [60_000, 3_210.6, 8_250],
  [4_000, 0, 0],
])(
  'takes National Insurance of wages of £%d: £%d of the employee, £%d of the employer',
  (wages, own, other) => {
    expect(employeeNi(wages)).toBeCloseTo(own, 6);
    expect(employerNi(wages)).toBeCloseTo(other, 6);
  },
);

it.each([
  [-5, 0],
  [50_000, 9_500],
  [100_000, 22_750],
  [250_000, 62_500],
  [300_000, 75_000],
])('takes corporation tax of a profit of £%d: £%d', (profit, tax) => {
  expect(corporationTax(profit)).toBeCloseTo(tax, 6);
});
