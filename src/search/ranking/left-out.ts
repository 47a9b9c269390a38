import type { Query } from '#search/query.ts';
import { payAnswer } from '#search/table/row-pay.ts';
import type { RowFacet, Rows } from '#search/table/rows.ts';
import { conditions, type Match } from './match.ts';

/** Rows that fail for one reason alone, which a person may not care about. */
export type LeftOut = {
  /** Neither chosen nor refused: the advert does not say. */
  unstated: Partial<Record<RowFacet, number>>;
  unstatedLength: number;
  /** With pay wanted: adverts without stated pay, and those of them whose estimate would do. */
  unstatedPay: number;
  estimates: number;
  /** With pay wanted: adverts that state it in another currency. */
  otherCurrencies: Record<string, number>;
  /** Not left out: remote roles that stay although they are not near. */
  remoteKeptNear: number;
};

/** `near` as it was matched. */
export function leftOut(
  rows: Rows,
  { pay }: Query,
  { fails, failed }: Match,
  near?: Uint8Array | undefined,
): LeftOut {
  const left: LeftOut = {
    unstated: {},
    unstatedLength: 0,
    unstatedPay: 0,
    estimates: 0,
    otherCurrencies: {},
    remoteKeptNear: 0,
  };
  const names = Object.keys(rows.facets) as RowFacet[];
  for (let row = 0; row < rows.count; row++) {
    if (fails[row] === 0 && near?.[row] === 2) left.remoteKeptNear += 1;
    if (fails[row] !== 1) continue;
    const condition = failed[row]!;
    const facet = names[condition - 1];
    if (facet && rows.facets[facet].starts[row] === rows.facets[facet].starts[row + 1])
      left.unstated[facet] = (left.unstated[facet] ?? 0) + 1;
    if (condition === conditions.length && rows.lengths.words[rows.lengths.codes[row]!] === '')
      left.unstatedLength += 1;
    if (condition !== conditions.pay || !pay) continue;
    const { stated, currency, reaches } = payAnswer(rows, row, pay);
    if (!stated) left.unstatedPay += 1;
    if (!stated && reaches) left.estimates += 1;
    if (stated && currency !== undefined && currency !== pay.currency)
      left.otherCurrencies[currency] = (left.otherCurrencies[currency] ?? 0) + 1;
  }
  return left;
}
