import { countryCurrency } from '#domain/country-currency.ts';
import { countries, isBritish, isContract } from '#domain/role-kind.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { ukTaxYear } from '#domain/uk-tax.ts';
import type { PayInputs } from './pay-inputs.ts';

/**
 * What the pay workbench starts from: the pay of a role, stated or estimated, or none yet. Days off make up
 * for the days a year that the site assumes, so that its figures and these agree; whoever is paid by the day
 * is not paid on days off.
 */
export function standardPay({ assumptions }: Site, role?: Role): PayInputs {
  const { hoursPerWeek, weeksPerYear, daysPerYear } = assumptions;
  const pay = role && role.pay.kind !== 'unknown' ? role.pay.value : undefined;
  const per = pay?.per ?? 'year';
  const country = role && countries(role)[0];
  return {
    currency: pay?.currency ?? (country && countryCurrency(country)) ?? 'GBP',
    min: pay?.min,
    max: pay?.max,
    per,
    days: 5,
    hours: hoursPerWeek,
    weeks: weeksPerYear,
    off: Math.max(0, weeksPerYear * 5 - daysPerYear),
    paid: per !== 'day',
    pension: 0,
    contract: role !== undefined && isContract(role) && isBritish(role) && pay?.currency === 'GBP',
    margin: 20,
    costs: 2000,
    salary: ukTaxYear.personalAllowance,
  };
}
