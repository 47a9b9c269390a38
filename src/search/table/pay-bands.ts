import { yearly } from '#domain/annual-pay.ts';
import { payBand, payEdges } from '#domain/pay-band.ts';
import { gathered, valueList, type Rows, type ValueList } from './rows.ts';

const done = new WeakSet<Rows>();

/** Adds the facet `pay` to rows, once; few searches ask for it. */
export function withPayBands(rows: Rows): Rows {
  if (!done.has(rows)) rows.facets.pay = payBands(rows);
  done.add(rows);
  return rows;
}

/** The bands of pay that is stated, by the year. */
function payBands({ payKinds, payKind, payMin, payMax, count, assumptions }: Rows): ValueList {
  const words: string[] = [];
  const known = new Map<string, number>();
  const list = gathered(count, (row, add) => {
    const kind = payKinds[payKind[row]!]!;
    if (kind.kind !== 'stated') return;
    const year = (amount: number) =>
      Number.isNaN(amount) ? undefined : yearly(amount, kind.per, assumptions);
    for (const edge of payEdges(year(payMin[row]!), year(payMax[row]!))) {
      const name = kind.currency + edge;
      let at = known.get(name);
      if (at === undefined) {
        const { key, label } = payBand(kind.currency, edge);
        known.set(name, (at = words.push(`${label}\t${key}`) - 1));
      }
      add(at);
    }
  });
  return valueList({ ...list, words });
}
