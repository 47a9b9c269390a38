import { z } from 'zod';
import type { ComponentName } from './body.ts';
import { lineSchema } from './text.ts';

export type Component = { about: string; attributes: z.ZodObject };

/** The components that a body may use, each with the literal attributes that it takes. */
export const vocabulary = {
  Duties: {
    about: 'What the person will do: a list, by area where there are several.',
    attributes: z.strictObject({
      area: lineSchema.optional().meta({ description: 'The area of work, shown as a heading.' }),
    }),
  },
  Requirements: {
    about: 'What the advert asks for: a list.',
    attributes: z.strictObject({
      level: z
        .enum(['essential', 'desirable'])
        .meta({ description: 'Whether the list is needed or welcome.' }),
    }),
  },
  Benefits: { about: 'What the employer offers besides pay: a list.', attributes: z.strictObject({}) },
  Process: {
    about: 'The steps from application to offer: a list, in order.',
    attributes: z.strictObject({}),
  },
  Callout: {
    about: 'A remark set apart from the text.',
    attributes: z.strictObject({
      kind: z.enum(['note', 'tip', 'warning']).meta({ description: 'What sort of remark.' }),
    }),
  },
  Quote: {
    about: 'Words of someone else, always marked as theirs.',
    attributes: z.strictObject({ by: lineSchema.meta({ description: 'Whose words, by name.' }) }),
  },
} as const satisfies Record<ComponentName, Component>;
