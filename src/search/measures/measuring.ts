import { begunAt } from '#search/grammar/begun-at.ts';
import { answerMeasures } from '#search/ranking/measure-match.ts';
import { payOrder } from '#search/ranking/pay-order.ts';
import { withPayBands } from '#search/table/pay-bands.ts';
import { measureItem } from './measure-item.ts';
import { measures } from './measures.ts';

/**
 * Amounts, times, distances and the first words of employers: how they are read, and which rows answer them.
 * Where a text has none of `measureSigns` and pay is not asked for, an answer is the same without it.
 */
export const measuring = { measures, measureItem, begunAt, answerMeasures, withPayBands, payOrder };

export type Measuring = typeof measuring;
