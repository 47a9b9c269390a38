import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insidePay, outsidePay, vatReadings } from '#domain/uk-contract-pay.ts';

const rounded = (pay: Record<string, number>) =>
  Object.fromEntries(Object.entries(pay).map(([name, amount]) => [name, Math.round(amount)]));

it('works out £500 a day for 220 days inside IR35', () => {
  // Wages w: 110,000 - 1,040 = w + 15 % of (w - 5,000) + 0.5 % of w + 3 % of w, so w = 109,710 / 1.185.
  expect(rounded(insidePay(110_000, { margin: 1_040, pension: 0.03 }))).toEqual({
    rate: 110_000,
    margin: 1_040,
    employerNi: 13_137,
    levy: 463,
    pension: 2_777,
    wages: 92_582,
    incomeTax: 24_465,
    employeeNi: 3_862,
    net: 64_255,
  });
});

it('works out the same outside IR35', () => {
  // Profit 110,000 - 2,000 - 12,570 - 1,135.50 = 94,294.50; tax 25 % less 3/200 of 155,705.50.
  expect(rounded(outsidePay(110_000, { costs: 2_000, salary: 12_570, pension: 0 }))).toEqual({
    rate: 110_000,
    costs: 2_000,
    salary: 12_570,
    employerNi: 1_136,
    pension: 0,
    corporationTax: 21_238,
    dividends: 73_056,
    incomeTax: 0,
    employeeNi: 0,
    dividendTax: 16_639,
    net: 68_988,
  });
});

it('reads a rate with and without VAT', () => {
  expect(vatReadings(600)).toEqual({ excluded: { rate: 600, vat: 120 }, included: { rate: 500, vat: 100 } });
});

const amount = fc.double({ min: 0, max: 2_000_000, noNaN: true });
const share = fc.double({ min: 0, max: 0.5, noNaN: true });

it('loses and invents no penny inside', () => {
  fc.assert(
    fc.property(amount, amount, share, (rate, margin, pension) => {
      const pay = insidePay(rate, { margin, pension });
      const all =
        pay.margin + pay.employerNi + pay.levy + pay.pension + pay.incomeTax + pay.employeeNi + pay.net;
      expect(all).toBeCloseTo(rate, 4);
      expect(Math.min(...Object.values(pay))).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('loses and invents no penny outside', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (rate, costs, salary, pension) => {
      const pay = outsidePay(rate, { costs, salary, pension });
      const kept = pay.net + pay.incomeTax + pay.employeeNi + pay.dividendTax;
      expect(pay.costs + pay.employerNi + pay.pension + pay.corporationTax + kept).toBeCloseTo(rate, 4);
      expect(Math.min(...Object.values(pay))).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});
