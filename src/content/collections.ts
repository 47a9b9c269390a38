import type { z } from 'zod';
import type { CollectionName } from '#domain/content.ts';
import { employerSchema } from '#domain/employer.ts';
import { guideSchema } from '#domain/guide.ts';
import { profileSchema } from '#domain/profile.ts';
import { roleSchema } from '#domain/role-entry.ts';
import { skillSchema } from '#domain/skill.ts';

/** Every folder of content, with the ending of its files and the schema of its fields. */
export const collections = {
  roles: { ending: '.mdx', schema: roleSchema },
  employers: { ending: '.mdx', schema: employerSchema },
  profiles: { ending: '.mdx', schema: profileSchema },
  guides: { ending: '.mdx', schema: guideSchema },
  skills: { ending: '.yaml', schema: skillSchema },
} as const satisfies Record<CollectionName, { ending: string; schema: z.ZodType }>;
