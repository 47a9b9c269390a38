import { payPeriods, type PayPeriod } from '#domain/pay-period.ts';

/** All that someone can change in the pay workbench. */
export type PayInputs = Record<NumberField, number | undefined> & {
  currency: string;
  per: PayPeriod;
  /** Whether days off are paid. */
  paid: boolean;
  /** Whether a contract in the United Kingdom is worked out as well. */
  contract: boolean;
};

/** The numbers and what each may be; `undefined` is allowed for the two bounds alone. */
export const numberFields = {
  min: { least: 0, most: 100_000_000, step: 0.01 },
  max: { least: 0, most: 100_000_000, step: 0.01 },
  days: { least: 0.5, most: 7, step: 0.5 },
  hours: { least: 1, most: 100, step: 0.5 },
  weeks: { least: 1, most: 52, step: 1 },
  off: { least: 0, most: 300, step: 1 },
  pension: { least: 0, most: 50, step: 0.5 },
  margin: { least: 0, most: 500, step: 1 },
  costs: { least: 0, most: 100_000, step: 50 },
  salary: { least: 0, most: 1_000_000, step: 10 },
} as const;
export type NumberField = keyof typeof numberFields;

const numberNames = Object.keys(numberFields) as NumberField[];

/** What an address asks for; what it does not say, or says out of bounds, stays as it was. */
export function payInputs(query: URLSearchParams, standard: PayInputs): PayInputs {
  const inputs = { ...standard };
  // An address that names pay names all of it: the standard's other bound does not belong to it.
  if (query.has('min') || query.has('max')) inputs.min = inputs.max = undefined;
  for (const name of numberNames) {
    const value = number(query.get(name), name);
    if (value !== undefined) inputs[name] = value;
  }
  const per = payPeriods.find((period) => period === query.get('per'));
  if (per) inputs.per = per;
  const currency = query.get('currency');
  if (currency && /^[A-Z]{3}$/.test(currency)) inputs.currency = currency;
  for (const name of ['paid', 'contract'] as const) {
    const said = query.get(name);
    if (said === 'yes' || said === 'no') inputs[name] = said === 'yes';
  }
  return inputs;
}

/** The shortest query that leads back to these inputs. */
export function payQuery(inputs: PayInputs, standard: PayInputs): URLSearchParams {
  const query = new URLSearchParams();
  const bounds = inputs.min !== standard.min || inputs.max !== standard.max;
  for (const name of numberNames) {
    const value = inputs[name];
    const isBound = name === 'min' || name === 'max';
    if (value !== undefined && (isBound ? bounds : value !== standard[name])) query.set(name, String(value));
  }
  for (const name of ['per', 'currency'] as const) {
    if (inputs[name] !== standard[name]) query.set(name, inputs[name]);
  }
  for (const name of ['paid', 'contract'] as const) {
    if (inputs[name] !== standard[name]) query.set(name, inputs[name] ? 'yes' : 'no');
  }
  return query;
}

/** A number as typed or as in an address; `undefined` when it is none or out of bounds. */
export function number(written: string | null, field: NumberField): number | undefined {
  if (written === null || !/^\s*\d{1,12}([.,]\d{1,4})?\s*$/.test(written)) return undefined;
  const value = Number(written.trim().replace(',', '.'));
  const { least, most } = numberFields[field];
  return value >= least && value <= most ? value : undefined;
}
