import { z } from 'zod';
import type { Body } from './body.ts';
import { calendarDateSchema } from './calendar-date.ts';
import type { Skill } from './skill.ts';
import { lineSchema, referenceSchema } from './text.ts';

export const guideKinds = ['applying', 'cv', 'cover-letter', 'interview', 'networking'] as const;
export type GuideKind = (typeof guideKinds)[number];

export const guideSchema = z.strictObject({
  title: lineSchema.meta({ description: 'What the guide helps with.' }),
  kind: z.enum(guideKinds).meta({ description: 'The sort of advice.' }),
  by: lineSchema.meta({ description: 'Who gives the advice, by name.' }),
  summary: lineSchema.meta({ description: 'The guide in a sentence.' }),
  updated: calendarDateSchema.optional().meta({ description: 'The day of its last change.' }),
  employer: referenceSchema
    .optional()
    .meta({ description: 'File name in employers/: advice for that employer.' }),
  role: referenceSchema.optional().meta({ description: 'File name in roles/: advice for that role.' }),
  profile: referenceSchema.optional().meta({ description: 'File name in profiles/: advice for such roles.' }),
  skills: z
    .array(referenceSchema)
    .default([])
    .meta({ description: 'File names in skills/ that the advice is about.' }),
});

export type GuideEntry = z.output<typeof guideSchema>;
export type Guide = Omit<GuideEntry, 'skills'> & { slug: string; skills: Skill[]; body: Body };
