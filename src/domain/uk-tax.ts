/**
 * The figures of one tax year for England, Wales and Northern Ireland, in pounds and as shares of one; the
 * bands of Scotland differ. Sources: https://www.gov.uk/income-tax-rates,
 * https://www.gov.uk/guidance/rates-and-thresholds-for-employers-2026-to-2027,
 * https://www.gov.uk/tax-on-dividends, https://www.gov.uk/corporation-tax-rates, https://www.gov.uk/vat-rates
 */
export const ukTaxYear = {
  name: '2026 to 2027',
  from: '2026-04-06',
  to: '2027-04-05',
  personalAllowance: 12_570,
  /** The allowance shrinks by a pound for every two above this, to nothing. */
  allowanceTaper: 100_000,
  /** Of taxable income. */
  basicBand: 37_700,
  additionalFrom: 125_140,
  incomeTax: { basic: 0.2, higher: 0.4, additional: 0.45 },
  dividendTax: { basic: 0.1075, higher: 0.3575, additional: 0.3935 },
  dividendAllowance: 500,
  employeeNi: { from: 12_570, to: 50_270, main: 0.08, above: 0.02 },
  employerNi: { from: 5_000, rate: 0.15 },
  apprenticeshipLevy: 0.005,
  corporationTax: { small: 0.19, smallTo: 50_000, main: 0.25, mainFrom: 250_000, fraction: 3 / 200 },
  vat: 0.2,
} as const;

/** On a year's wages and dividends together, wages taxed first; without any other income or relief. */
export function incomeTax(wages: number, dividends = 0): { wages: number; dividends: number } {
  const { personalAllowance, allowanceTaper, dividendAllowance, incomeTax: rates, dividendTax } = ukTaxYear;
  const allowance = Math.max(0, personalAllowance - Math.max(0, (wages + dividends - allowanceTaper) / 2));
  const taxedWages = Math.max(0, wages - allowance);
  const taxedDividends = Math.max(0, dividends - Math.max(0, allowance - wages));
  const free = Math.min(dividendAllowance, taxedDividends);
  return {
    wages: banded(0, taxedWages, rates),
    dividends: banded(taxedWages + free, taxedWages + taxedDividends, dividendTax),
  };
}

/** Class 1, category A, on a year's wages from one employment. */
export function employeeNi(wages: number): number {
  const { from, to, main, above } = ukTaxYear.employeeNi;
  return Math.max(0, Math.min(wages, to) - from) * main + Math.max(0, wages - to) * above;
}

/** Class 1 secondary, category A, without the employment allowance. */
export function employerNi(wages: number): number {
  return Math.max(0, wages - ukTaxYear.employerNi.from) * ukTaxYear.employerNi.rate;
}

/** On the profit of one year of a company without others beside it. */
export function corporationTax(profit: number): number {
  const { small, smallTo, main, mainFrom, fraction } = ukTaxYear.corporationTax;
  if (profit <= 0) return 0;
  if (profit <= smallTo) return profit * small;
  return profit * main - Math.max(0, mainFrom - profit) * fraction;
}

/** Tax on the taxable income that lies between two amounts. */
function banded(
  from: number,
  to: number,
  { basic, higher, additional }: Record<'basic' | 'higher' | 'additional', number>,
): number {
  const { basicBand, additionalFrom } = ukTaxYear;
  const between = (low: number, high: number) => Math.max(0, Math.min(to, high) - Math.max(from, low));
  return (
    between(0, basicBand) * basic +
    between(basicBand, additionalFrom) * higher +
    between(additionalFrom, Infinity) * additional
  );
}
