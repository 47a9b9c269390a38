import { corporationTax, employeeNi, employerNi, incomeTax, ukTaxYear } from './uk-tax.ts';

/** What a year of invoices comes to when the worker is paid as an employee of an umbrella or an agency. */
export type InsidePay = {
  /** All that is paid for the work, before anyone's tax, without VAT. */
  rate: number;
  margin: number;
  employerNi: number;
  levy: number;
  pension: number;
  /** Wages, holiday pay among them. */
  wages: number;
  incomeTax: number;
  employeeNi: number;
  net: number;
};

/** The same invoices sent by a company of the worker's own, all of its profit taken out as dividends. */
export type OutsidePay = {
  rate: number;
  costs: number;
  salary: number;
  employerNi: number;
  pension: number;
  corporationTax: number;
  dividends: number;
  incomeTax: number;
  employeeNi: number;
  dividendTax: number;
  net: number;
};

export type InsideTerms = {
  /** What the umbrella keeps a year, in pounds. */
  margin: number;
  /** The employer's payment into a pension, as a share of wages. */
  pension: number;
};

export type OutsideTerms = {
  /** Accountant, insurance and the like, a year, in pounds. */
  costs: number;
  /** What the company pays its director as wages a year, in pounds. */
  salary: number;
  /** What the company pays into a pension a year, in pounds. */
  pension: number;
};

/**
 * Arithmetic of one tax year, exact and unrounded; not advice. Employer's National Insurance, levy, margin
 * and the employer's pension all come out of the rate, as they do for an assignment rate:
 * https://www.gov.uk/guidance/working-through-an-umbrella-company
 */
export function insidePay(rate: number, { margin, pension }: InsideTerms): InsidePay {
  const { employerNi: ni, apprenticeshipLevy } = ukTaxYear;
  const left = Math.max(0, rate - margin);
  const belowNi = left / (1 + apprenticeshipLevy + pension);
  const wages =
    belowNi <= ni.from ? belowNi : (left + ni.from * ni.rate) / (1 + ni.rate + apprenticeshipLevy + pension);
  const tax = incomeTax(wages).wages;
  const own = employeeNi(wages);
  return {
    rate,
    margin: Math.min(margin, rate),
    employerNi: employerNi(wages),
    levy: wages * apprenticeshipLevy,
    pension: wages * pension,
    wages,
    incomeTax: tax,
    employeeNi: own,
    net: wages - tax - own,
  };
}

/** Arithmetic of one tax year, exact and unrounded; not advice. A company with one director gets no employment allowance. */
export function outsidePay(rate: number, { costs, salary, pension }: OutsideTerms): OutsidePay {
  const spent = Math.min(costs, rate);
  const paid = affordable(Math.min(salary, rate - spent), rate - spent);
  const ni = employerNi(paid);
  const saved = Math.min(pension, Math.max(0, rate - spent - paid - ni));
  const profit = rate - spent - paid - ni - saved;
  const tax = corporationTax(profit);
  const dividends = profit - tax;
  const income = incomeTax(paid, dividends);
  const own = employeeNi(paid);
  return {
    rate,
    costs: spent,
    salary: paid,
    employerNi: ni,
    pension: saved,
    corporationTax: tax,
    dividends,
    incomeTax: income.wages,
    employeeNi: own,
    dividendTax: income.dividends,
    net: paid + dividends - income.wages - own - income.dividends,
  };
}

/** A rate read both ways, where the advert does not say whether it includes VAT. */
export function vatReadings(rate: number): Record<'excluded' | 'included', { rate: number; vat: number }> {
  const without = rate / (1 + ukTaxYear.vat);
  return {
    excluded: { rate, vat: rate * ukTaxYear.vat },
    included: { rate: without, vat: rate - without },
  };
}

/** The most of a salary that can be paid with its employer's National Insurance out of what is left. */
function affordable(salary: number, left: number): number {
  const { from, rate } = ukTaxYear.employerNi;
  if (salary + employerNi(salary) <= left) return salary;
  return left <= from ? left : (left + from * rate) / (1 + rate);
}
