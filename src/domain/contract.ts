import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { complain } from './complaint.ts';
import { flagSchema, lineSchema } from './text.ts';

const lengthWords = /^(\d{1,3})[\s-]*(day|week|month|year)s?$/i;
const letters = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

/** An ISO 8601 duration of whole days, weeks, months or years; "12 months" is taken as P12M. */
const lengthSchema = z.preprocess(
  (value) => {
    const [, count, unit] = typeof value === 'string' ? (lengthWords.exec(value.trim()) ?? []) : [];
    return unit ? `P${count}${letters[unit.toLowerCase() as keyof typeof letters]}` : value;
  },
  z.string().superRefine((written, context) => {
    if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(written)) return;
    complain(context, {
      rule: 'unreadable-length',
      message: `\`${written}\` is not a length of time.`,
      hint: 'Write P6M for six months, P1Y for a year, P10W for ten weeks.',
    });
  }),
);

export const contractSchema = z.strictObject({
  length: lengthSchema
    .optional()
    .meta({ description: 'How long, as an ISO 8601 duration.', example: 'P12M' }),
  extendable: flagSchema.optional().meta({ description: 'Whether the advert speaks of an extension.' }),
  start: z
    .union([z.literal('asap'), calendarDateSchema])
    .optional()
    .meta({ description: 'The first day, or `asap`.' }),
  ir35: z
    .strictObject({
      status: z.enum(['inside', 'outside', 'undetermined']).meta({ description: 'As the advert states it.' }),
      by: lineSchema.optional().meta({ description: 'Who determined the status, if the advert says.' }),
    })
    .optional()
    .meta({ description: 'United Kingdom: whether the off-payroll rules apply.' }),
  vat: z
    .enum(['included', 'excluded'])
    .optional()
    .meta({ description: 'Whether the rate includes value added tax, if the advert says.' }),
});

export type Contract = z.output<typeof contractSchema>;
