import { begunAt } from './begun-at.ts';
import { measureItem } from './measure-item.ts';
import { answerMeasures } from './measure-match.ts';
import { measures } from './measures.ts';
import { withPayBands } from './pay-bands.ts';
import { payOrder } from './pay-order.ts';

/**
 * Amounts, times, distances and the first words of employers: how they are read, and which rows answer them.
 * Where a text has none of `measureSigns` and pay is not asked for, an answer is the same without it.
 */
export const measuring = { measures, measureItem, begunAt, answerMeasures, withPayBands, payOrder };

export type Measuring = typeof measuring;
