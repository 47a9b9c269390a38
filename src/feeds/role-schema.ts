import { z } from 'zod';

/** Of the form of /roles.json and of what stands beside each role; its first number changes when readers must. */
export const formVersion = '1.0';

const by = z.strictObject({
  who: z.enum(['employer', 'recruiter']),
  name: z.string(),
  via: z.string().optional().meta({ description: 'Through whose listing it came to this site.' }),
});

/** A value with its kind: nothing else in a document says what is known. */
function fact<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('stated'), value, by })
      .meta({ description: 'The employer says so, or the recruiter for it.' }),
    z
      .strictObject({
        kind: z.literal('estimated'),
        value,
        by: z.string().nullable().meta({ description: 'Who worked it out: never the employer.' }),
        on: z.iso.date().optional(),
      })
      .meta({ description: 'A third party worked it out.' }),
    z
      .strictObject({ kind: z.literal('derived'), value, assumption: z.string() })
      .meta({ description: 'This site worked it out from stated facts.' }),
    z.strictObject({ kind: z.literal('unknown') }).meta({ description: 'Nobody says.' }),
  ]);
}

const pay = z.strictObject({
  currency: z.string().length(3).meta({ description: 'ISO 4217.' }),
  per: z.enum(['hour', 'day', 'week', 'month', 'year']),
  min: z.number().optional().meta({ description: 'Alone it means "from".' }),
  max: z.number().optional().meta({ description: 'Alone it means "up to".' }),
  extras: z.array(z.string()).meta({ description: 'What comes on top.' }),
});

const location = z.strictObject({
  street: z.string().optional(),
  city: z.string().optional(),
  region: z.string().optional(),
  postcode: z.string().optional(),
  country: z.string().length(2).meta({ description: 'ISO 3166-1.' }),
});

const contract = z.strictObject({
  length: z.string().optional().meta({ description: 'An ISO 8601 duration.' }),
  extendable: z.boolean().optional(),
  start: z.string().optional().meta({ description: 'A day, or `asap`.' }),
  ir35: z
    .strictObject({ status: z.enum(['inside', 'outside', 'undetermined']), by: z.string().optional() })
    .optional(),
  vat: z.enum(['included', 'excluded']).optional(),
});

const link = z.strictObject({ name: z.string(), url: z.url() });
const text = fact(z.string());

const facts = z.strictObject({
  pay: fact(pay),
  annualPay: fact(pay).meta({ description: 'Pay for other periods by the year, as this site works it out.' }),
  workplace: fact(
    z.strictObject({
      workplace: z.enum(['on-site', 'hybrid', 'remote']),
      daysOnSite: z.number().optional().meta({ description: 'A week.' }),
    }),
  ),
  locations: fact(z.array(location)),
  applicants: fact(
    z.strictObject({
      countries: z.array(z.string().length(2)),
      regions: z.array(z.string()).optional(),
      hours: z.string().optional(),
    }),
  ),
  employment: fact(z.array(z.string())),
  contract: fact(contract),
  level: fact(z.strictObject({ seniority: z.string().optional(), careerStage: z.string().optional() })),
  closes: fact(
    z.strictObject({
      at: z.iso.datetime({ offset: true }).meta({ description: 'The last second.' }),
      wholeDay: z.boolean().meta({ description: 'Whether the advert names a day without a time.' }),
    }),
  ),
  reference: text,
  industry: text,
  department: text,
  hours: text,
  visa: text,
  relocation: text,
  clearance: text,
  openings: fact(z.number()),
  benefits: fact(z.array(z.string())),
  education: fact(z.array(z.string())),
  experienceMonths: fact(z.number()),
});

const summary = {
  id: z.url().meta({ description: 'Permanent, also when the page of the role moves.' }),
  url: z.url().meta({ description: 'The page of the role.' }),
  json: z.url().meta({ description: 'The whole role in this form.' }),
  markdown: z.url(),
  title: z.string(),
  state: z.enum(['scheduled', 'open', 'closed', 'filled', 'withdrawn']),
  posted: z.iso.date(),
  updated: z.iso.date().optional(),
  closedOn: z.iso.date().optional(),
  employer: z.strictObject({
    name: z.string().meta({ description: 'Words in its place where it may not be named.' }),
    disclosed: z.boolean(),
    url: z.url(),
  }),
  recruiter: z
    .strictObject({ name: z.string().nullable(), url: z.url().optional() })
    .optional()
    .meta({ description: 'Who advertises for the employer.' }),
  source: z
    .strictObject({ name: z.string(), url: z.url().optional(), seen: z.iso.date() })
    .optional()
    .meta({ description: 'Where the advert was taken from.' }),
  profile: link.optional(),
  skills: z.array(link),
  payWords: z.string().optional().meta({ description: 'Words in the place of a figure for pay.' }),
  facts,
};

export const roleSummarySchema = z.strictObject(summary).meta({ id: 'roleSummary' });

export const roleDocumentSchema = z
  .strictObject({
    $schema: z.url(),
    version: z.literal(formVersion),
    ...summary,
    notice: z.string().optional().meta({ description: 'Why it takes no applications.' }),
    html: z.string().meta({ description: 'The text of the advert.' }),
    duties: z.array(z.strictObject({ area: z.string().optional(), items: z.array(z.string()) })),
    requirements: z.array(
      z.strictObject({ level: z.enum(['essential', 'desirable']), items: z.array(z.string()) }),
    ),
    process: z.array(z.string()),
    notSaid: z
      .array(z.strictObject({ topic: z.string(), question: z.string() }))
      .meta({ description: 'What the advert leaves open, and what to ask.' }),
    apply: z
      .discriminatedUnion('by', [
        z.strictObject({ by: z.enum(['url', 'email']), href: z.string(), note: z.string().optional() }),
        z.strictObject({ by: z.literal('post'), address: z.string(), note: z.string().optional() }),
      ])
      .nullable()
      .meta({ description: 'Nothing once the role is no longer open.' }),
  })
  .meta({ id: 'role' });

export const rolesPageSchema = z
  .strictObject({
    $schema: z.url(),
    version: z.literal(formVersion),
    site: z.string(),
    total: z.number().int().meta({ description: 'Open roles on all pages.' }),
    page: z.number().int(),
    pages: z.number().int(),
    next: z.url().optional(),
    roles: z.array(roleSummarySchema).max(1000),
  })
  .meta({ id: 'roles' });

export type RoleSummary = z.output<typeof roleSummarySchema>;
export type RoleDocument = z.output<typeof roleDocumentSchema>;
export type RolesPage = z.output<typeof rolesPageSchema>;

/** The JSON Schema of a page of roles; that of a single role is `#/$defs/role`. */
export function rolesJsonSchema(address: string): object {
  const all = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({
    roles: rolesPageSchema,
    role: roleDocumentSchema,
    roleSummary: roleSummarySchema,
  })) {
    all.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(all, { uri: (id) => `#/$defs/${id}` });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: `Roles, version ${formVersion}`,
    $ref: '#/$defs/roles',
    $defs: Object.fromEntries(
      Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
    ),
  };
}
