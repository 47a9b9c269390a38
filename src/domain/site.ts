import { z } from 'zod';
import { addressSchema, contactSchema } from './apply.ts';
import { complain } from './complaint.ts';
import { flagSchema, lineSchema, numberLike } from './text.ts';

export const siteSchema = z.strictObject({
  name: lineSchema.meta({ description: 'What the site is called.' }),
  description: lineSchema.meta({
    description: 'The site in a sentence, for search engines and shared links.',
  }),
  url: z
    .string()
    .transform((written, context) => {
      if (/^https?:\/\/[^/\s?#]+\/?$/.test(written) && URL.canParse(written)) return new URL(written).origin;
      complain(context, {
        rule: 'unreadable-address',
        message: `\`${written}\` is not the address of a site.`,
        hint: 'Write scheme and host only, such as https://careers.example.',
      });
      return written;
    })
    .meta({ description: 'Where the site is published; the environment variable SITE_URL goes before it.' }),
  language: z
    .string()
    .superRefine((written, context) => {
      try {
        new Intl.Locale(written);
      } catch {
        complain(context, {
          rule: 'unknown-language',
          message: `\`${written}\` is not a language tag.`,
          hint: 'Write a tag of BCP 47, such as en-GB.',
        });
      }
    })
    .meta({ description: 'The language of the content (BCP 47); numbers and dates follow it.' }),
  timeZone: z
    .string()
    .superRefine((written, context) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: written });
      } catch {
        complain(context, {
          rule: 'unknown-time-zone',
          message: `\`${written}\` is not a time zone.`,
          hint: 'Write a name of the IANA database, such as Europe/London.',
        });
      }
    })
    .meta({ description: 'The zone in which days begin and end (IANA).' }),
  publisher: z
    .strictObject({
      name: lineSchema.meta({ description: 'Who publishes the site.' }),
      url: addressSchema.optional().meta({ description: 'Its own site.' }),
    })
    .meta({ description: 'Who answers for the site.' }),
  contact: contactSchema.meta({
    description: 'Where applications go when an advert gives no address of its own.',
  }),
  notice: lineSchema
    .optional()
    .meta({ description: 'A sentence shown on every page, such as that the adverts are samples.' }),
  assumptions: z
    .strictObject({
      daysPerYear: numberLike(z.number().int().min(1).max(366)).meta({
        description: 'Days worked in a year.',
      }),
      hoursPerWeek: numberLike(z.number().min(1).max(100)).meta({ description: 'Hours worked in a week.' }),
      weeksPerYear: numberLike(z.number().min(1).max(53)).meta({ description: 'Weeks worked in a year.' }),
    })
    .meta({ description: 'What pay by the hour, day or week is multiplied with to compare it by the year.' }),
  offline: flagSchema.default(true).meta({
    description:
      'Whether browsers keep visited pages for when there is no connection; `false` switches it off.',
  }),
  footer: z
    .array(
      z.strictObject({
        label: lineSchema.meta({ description: 'The words of the link.' }),
        url: addressSchema.meta({ description: 'Where it leads.' }),
      }),
    )
    .default([])
    .meta({ description: 'Further links at the foot of every page, such as a legal notice.' }),
});

export type Site = z.output<typeof siteSchema>;
