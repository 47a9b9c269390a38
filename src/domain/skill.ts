import { z } from 'zod';
import { addressSchema } from './apply.ts';
import { lineSchema, linesSchema, referenceSchema } from './text.ts';

export const skillSchema = z.strictObject({
  name: lineSchema.meta({ description: 'The usual name.', example: 'AWS SageMaker' }),
  aliases: linesSchema.default([]).meta({ description: 'What else people type for it.' }),
  about: lineSchema.meta({
    description: 'One or two sentences that explain it to someone outside the field.',
  }),
  broader: referenceSchema.optional().meta({ description: 'File name in skills/ of the wider skill.' }),
  esco: addressSchema.optional().meta({ description: 'Its address in ESCO, where there is one.' }),
});

export type SkillEntry = z.output<typeof skillSchema>;
export type Skill = Omit<SkillEntry, 'broader'> & { slug: string; broader: string | undefined };
