import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const list = (kind: string) =>
  defineCollection({
    loader: glob({ base: `./content/${kind}`, pattern: '*.md' }),
    schema: z.object({ title: z.string(), about: z.string().optional() }),
  });

export const collections = {
  roles: defineCollection({
    loader: glob({ base: './content/roles', pattern: '*.mdx' }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date(),
      closes: z.coerce.date().optional(),
      employers: z.array(z.string()),
      countries: z.array(z.string()),
      skills: z.array(z.string()),
      seniority: z.string().optional(),
      employment: z.array(z.string()).optional(),
      workplace: z.string().optional(),
      industry: z.string().optional(),
      locations: z
        .array(z.object({ city: z.string().optional(), region: z.string().optional(), country: z.string() }))
        .optional(),
      pay: z
        .object({
          currency: z.string(),
          min: z.number().optional(),
          max: z.number().optional(),
          per: z.string(),
          stated: z.boolean().optional(),
          estimated: z.union([z.literal(true), z.object({ by: z.string() })]).optional(),
        })
        .optional(),
      contract: z
        .object({ length: z.string(), ir35: z.object({ status: z.string() }).optional() })
        .optional(),
    }),
  }),
  employers: list('employers'),
  countries: list('countries'),
  skills: list('skills'),
};
