import { z } from 'zod';
import { addressSchema } from './apply.ts';
import type { Body } from './body.ts';
import { seniorities } from './seniority.ts';
import type { Skill } from './skill.ts';
import { lineSchema, linesSchema, referenceSchema } from './text.ts';

export const occupationSchema = z.strictObject({
  esco: addressSchema.optional().meta({ description: 'Address of the occupation in ESCO.' }),
  isco08: z
    .string()
    .regex(/^\d{1,4}$/, 'An ISCO-08 code has one to four digits.')
    .optional()
    .meta({ description: 'Code in ISCO-08, in quotes.', example: '2512' }),
  soc: z
    .string()
    .regex(/^\d{2}-\d{4}(\.\d{2})?$/, 'An O*NET-SOC code looks like 15-2051.00.')
    .optional()
    .meta({ description: 'Code in O*NET-SOC, in quotes.', example: '15-2051.00' }),
  label: lineSchema.optional().meta({ description: 'What the codes call it.' }),
});

export const profileSchema = z.strictObject({
  title: lineSchema.meta({ description: 'The name of the role.' }),
  alsoKnownAs: linesSchema.default([]).meta({ description: 'Other titles for the same work.' }),
  summary: lineSchema.meta({ description: 'The role in one or two sentences.' }),
  purpose: lineSchema.optional().meta({ description: 'What the role is there for.' }),
  occupation: occupationSchema.optional().meta({ description: 'Codes in public classifications.' }),
  seniority: z.enum(seniorities).optional().meta({ description: 'The level.' }),
  skills: z.array(referenceSchema).default([]).meta({ description: 'File names in skills/.' }),
  next: z
    .array(referenceSchema)
    .default([])
    .meta({ description: 'File names in profiles/: where the role leads.' }),
});

export type ProfileEntry = z.output<typeof profileSchema>;
export type Profile = Omit<ProfileEntry, 'skills'> & { slug: string; skills: Skill[]; body: Body };
