import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from './calendar-date.ts';
import { always, complain } from './complaint.ts';
import type { Fact, Voice } from './fact.ts';
import { unknown } from './fact.ts';
import { amountSchema, currencySchema } from './money.ts';
import { payPeriods, type PayPeriod } from './pay-period.ts';
import { flagSchema, lineSchema, linesSchema } from './text.ts';

/** One bound alone is "from" or "up to": the other one is unknown, and stays so. */
export type Pay = {
  currency: string;
  per: PayPeriod;
  min?: number | undefined;
  max?: number | undefined;
  extras: string[];
};

const periodWords = new Map<string, PayPeriod>(
  Object.entries({
    'per hour': 'hour',
    hourly: 'hour',
    ph: 'hour',
    'per day': 'day',
    daily: 'day',
    pd: 'day',
    'per week': 'week',
    weekly: 'week',
    pw: 'week',
    'per month': 'month',
    monthly: 'month',
    pm: 'month',
    'per year': 'year',
    'per annum': 'year',
    annum: 'year',
    annually: 'year',
    annual: 'year',
    yearly: 'year',
    pa: 'year',
    'p.a.': 'year',
  }),
);

const estimateSchema = z.strictObject({
  by: lineSchema.meta({ description: 'Who worked the estimate out, by name.' }),
  on: calendarDateSchema.optional().meta({ description: 'The day of the estimate.' }),
});

const figuresSchema = z
  .strictObject({
    currency: currencySchema.optional().meta({ description: 'Three letters of ISO 4217.', example: 'GBP' }),
    min: amountSchema.optional().meta({ description: 'The lowest figure named. Alone it means "from".' }),
    max: amountSchema.optional().meta({ description: 'The highest figure named. Alone it means "up to".' }),
    per: z
      .preprocess(
        (value) =>
          typeof value === 'string' ? (periodWords.get(value.trim().toLowerCase()) ?? value) : value,
        z.enum(payPeriods),
      )
      .optional()
      .meta({ description: 'What the figure is paid for.' }),
    stated: flagSchema
      .optional()
      .meta({ description: '`true`: the employer, or the recruiter for it, says so.' }),
    estimated: z
      .union([estimateSchema, z.literal(true)], 'Write who worked it out: `estimated: { by: name }`.')
      .optional()
      .meta({ description: 'Instead of `stated`: a third party worked it out. `{ by: name, on: date }`.' }),
    text: lineSchema.optional().meta({
      description: 'Words that stand for pay without figures, such as "Competitive". Shown, never marked up.',
    }),
    extras: linesSchema
      .optional()
      .meta({ description: 'What comes on top, as stated: bonus, shares, allowances.' }),
  })
  .superRefine((pay, context) => {
    const { min, max } = pay;
    const hasFigure = min !== undefined || max !== undefined;
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      complain(context, {
        rule: 'pay-bounds',
        path: ['min'],
        message: `The lowest pay, ${min}, is above the highest, ${max}.`,
        hint: 'One of the two is wrong. Correct it; they are never swapped for you.',
      });
    }
    if (!hasFigure && pay.text === undefined) {
      complain(context, {
        rule: 'pay-without-figure',
        message: 'This pay has no figure.',
        hint: 'Add `min`, `max` or both; or only `text` where the advert has words instead; or remove `pay`.',
      });
    }
    if (!hasFigure) return;
    for (const [field, example] of [
      ['currency', 'currency: GBP'],
      ['per', 'per: year'],
    ] as const) {
      if (pay[field] !== undefined) continue;
      complain(context, {
        rule: 'missing-field',
        message: `A figure without \`${field}\` says too little.`,
        hint: `Add \`${field}\`, for example \`${example}\`.`,
      });
    }
    // A word in place of true and false is a problem of its own, and says nothing of where the pay comes from.
    if (!['undefined', 'boolean'].includes(typeof pay.stated)) return;
    if ((pay.stated === true) === (pay.estimated !== undefined)) {
      complain(context, {
        rule: 'pay-provenance',
        message: pay.stated
          ? 'This pay is both stated and estimated.'
          : 'Nothing says where this pay comes from.',
        hint: 'Write `stated: true` if the employer or its recruiter names it, or `estimated: { by: … }` with who worked it out.',
      });
    }
  }, always);

/** Pay as an editor writes it; a bare word such as "Competitive" is taken as `text`. */
export const paySchema = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  figuresSchema,
);

export type PayEntry = z.output<typeof figuresSchema>;

/** What is known of the pay, with who says so. Words without a figure leave the pay unknown. */
export function payFact(entry: PayEntry | undefined, voice: Voice): Fact<Pay> {
  if (!entry || (entry.min === undefined && entry.max === undefined)) return unknown;
  const { currency, per, min, max, extras = [] } = entry;
  if (!currency || !per)
    throw new Error('Pay with a figure has a currency and a period: the schema says so.');
  const value: Pay = { currency, per, min, max, extras };
  if (entry.estimated === undefined) return { kind: 'stated', value, by: voice };
  const { by, on }: { by?: string; on?: CalendarDate | undefined } =
    entry.estimated === true ? {} : entry.estimated;
  return { kind: 'estimated', value, by, ...(on ? { on } : {}) };
}
