import type { MonetaryAmountLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Contract } from '#domain/contract.ts';
import type { Estimated, Stated } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';
import { given } from './given.ts';

/**
 * What the employer pays, as it says itself. Taking `Stated` alone keeps an estimate out, which Google
 * forbids here (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function baseSalary(pay: Stated<Pay>, contract: Contract | undefined): MonetaryAmountLeaf {
  return amount(pay.value, contract);
}

/** What someone else reckons the role pays, with the name of who does. */
export function estimatedSalary(pay: Estimated<Pay>): MonetaryAmountLeaf {
  const by = pay.by === undefined ? 'a third party' : pay.by;
  return { ...amount(pay.value, undefined), name: `Estimated by ${by}, not by the employer` };
}

function amount(pay: Pay, contract: Contract | undefined): MonetaryAmountLeaf {
  return { '@type': 'MonetaryAmount', currency: pay.currency, value: figure(pay, contract) };
}

/** Two equal bounds are one figure; one bound alone stays alone, since the other is not known. */
function figure({ min, max, per }: Pay, contract: Contract | undefined): QuantitativeValueLeaf {
  const single = min !== undefined && min === max;
  return given({
    '@type': 'QuantitativeValue',
    value: single ? min : undefined,
    minValue: single ? undefined : min,
    maxValue: single ? undefined : max,
    unitText: units[per],
    // schema.org has no property for IR35; this is the nearest place in which it may stand.
    additionalProperty:
      contract?.ir35 &&
      ({ '@type': 'PropertyValue', name: 'IR35 status', value: ir35[contract.ir35.status] } as const),
  });
}

const units = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
} as const satisfies Record<Pay['per'], string>;

const ir35 = { inside: 'Inside IR35', outside: 'Outside IR35', undetermined: 'Undetermined' } as const;
