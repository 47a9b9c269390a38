import { z } from 'zod';
import { addressSchema, contactSchema } from './apply.ts';
import type { Body } from './body.ts';
import { always, complain } from './complaint.ts';
import { locationSchema } from './place.ts';
import { flagSchema, lineSchema, linesSchema } from './text.ts';

export const employerSchema = z
  .strictObject({
    name: lineSchema.optional().meta({
      description: 'The name as the public knows it. Needed unless `disclosed` is `false`.',
      example: 'LSEG',
    }),
    kind: z
      .enum(['employer', 'agency'])
      .default('employer')
      .meta({ description: 'An agency advertises for others.' }),
    disclosed: flagSchema.default(true).meta({ description: '`false` for a client that may not be named.' }),
    describedAs: lineSchema.optional().meta({
      description:
        'What an undisclosed client is called instead of its name. Needed where `disclosed` is `false`.',
      example: 'A global investment bank',
    }),
    legalName: lineSchema.optional().meta({ description: 'The registered name, where it differs.' }),
    url: addressSchema.optional().meta({ description: "The employer's own site." }),
    sameAs: z
      .array(addressSchema)
      .optional()
      .meta({ description: 'Its pages elsewhere, such as Wikipedia.' }),
    logo: addressSchema
      .optional()
      .meta({ description: 'A picture in public/, from 112 by 112 pixels.', example: '/logos/acme.svg' }),
    industry: lineSchema.optional().meta({ description: 'The field that it works in.' }),
    size: lineSchema.optional().meta({ description: 'How many people, as stated.' }),
    headquarters: locationSchema.optional().meta({ description: 'Where it is run from.' }),
    locations: z.array(locationSchema).optional().meta({ description: 'Where else it works.' }),
    benefits: linesSchema.optional().meta({ description: 'What it offers to all who work there.' }),
    equalOpportunity: lineSchema.optional().meta({ description: 'Its statement on equal opportunity.' }),
    contact: contactSchema.optional().meta({ description: 'Who answers questions about its roles.' }),
  })
  .superRefine((employer, context) => {
    if (employer.disclosed !== false) {
      if (employer.name !== undefined) return;
      complain(context, {
        rule: 'missing-field',
        path: ['name'],
        message: 'This employer has no `name`.',
        hint: 'Add `name: …`; for a client that may not be named, `disclosed: false` and `describedAs: …`.',
      });
      return;
    }
    for (const field of ['name', 'legalName', 'url', 'sameAs', 'logo', 'contact'] as const) {
      if (employer[field] === undefined) continue;
      complain(context, {
        rule: 'undisclosed-named',
        path: [field],
        message: `An undisclosed employer must not have \`${field}\`: it could give the name away.`,
        hint: `Remove \`${field}\`, or remove \`disclosed: false\` if the name may be public.`,
      });
    }
    if (employer.describedAs !== undefined) return;
    complain(context, {
      rule: 'missing-field',
      path: ['describedAs'],
      message: 'An undisclosed employer needs words to stand for its name.',
      hint: 'Add `describedAs:`, for example `describedAs: A global investment bank`.',
    });
  }, always);

export type EmployerEntry = z.output<typeof employerSchema>;

/** An employer or agency with its page; `name` is what it is called on the page, named or not. */
export type Employer = Omit<EmployerEntry, 'name'> & { slug: string; name: string; body: Body };

export function employer(slug: string, entry: EmployerEntry, body: Body): Employer {
  const name = entry.disclosed ? entry.name : entry.describedAs;
  if (name === undefined)
    throw new Error(`${slug} has neither a name nor a description: the schema says so.`);
  return { ...entry, slug, name, body };
}
