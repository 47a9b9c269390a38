import type { Query } from '#search/query.ts';
import { payAnswer } from '#search/table/row-pay.ts';
import type { Rows } from '#search/table/rows.ts';
import { conditions, type Match } from './match.ts';

/** Which rows have the pay and the length of contract that are wanted. */
export function answerMeasures(
  rows: Rows,
  { contract, pay, show }: Query,
  { derived }: Match,
  each: (condition: number, holds: (row: number) => boolean) => void,
): void {
  if (contract) {
    const { leastMonths = 0, mostMonths = Infinity } = contract;
    const months = rows.lengths.words.map(monthsOf);
    const of = (row: number) => months[rows.lengths.codes[row]!]!;
    each(conditions.length, (row) => of(row) >= leastMonths && of(row) <= mostMonths);
  }
  if (pay)
    each(conditions.pay, (row) => {
      const answer = payAnswer(rows, row, pay);
      if (answer.reaches && answer.derived) derived[row] = 1;
      if (answer.stated) return answer.reaches;
      return show.unstatedPay || (show.estimates && answer.reaches);
    });
}

/** NaN where no length is named. */
function monthsOf(duration: string): number {
  const per: Record<string, number> = { Y: 12, M: 1, W: 12 / 52, D: 12 / 365 };
  if (duration === '') return NaN;
  return [...duration.matchAll(/(\d+)([YMWD])/g)].reduce(
    (months, [, count, unit]) => months + Number(count) * per[unit!]!,
    0,
  );
}
