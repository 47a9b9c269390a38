import { z } from 'zod';
import { applySchema, addressSchema } from './apply.ts';
import { calendarDateSchema, closingDateSchema } from './calendar-date.ts';
import { always, complain } from './complaint.ts';
import { contractSchema } from './contract.ts';
import { paySchema } from './pay.ts';
import { countrySchema, locationSchema } from './place.ts';
import { seniorities } from './seniority.ts';
import { isSlug, slug } from './slug.ts';
import { flagSchema, lineSchema, linesSchema, numberLike, referenceSchema } from './text.ts';

export const employments = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'per-diem',
  'other',
] as const;
export type Employment = (typeof employments)[number];

const employmentWords = new Map<string, Employment>(
  Object.entries({
    'full time': 'full-time',
    fulltime: 'full-time',
    full_time: 'full-time',
    'part time': 'part-time',
    parttime: 'part-time',
    part_time: 'part-time',
    contractor: 'contract',
    freelance: 'contract',
    interim: 'contract',
    temp: 'temporary',
    'fixed term': 'temporary',
    'fixed-term': 'temporary',
    intern: 'internship',
    placement: 'internship',
    volunteering: 'volunteer',
    'per diem': 'per-diem',
    per_diem: 'per-diem',
  }),
);

export const workplaces = ['on-site', 'hybrid', 'remote'] as const;
export type Workplace = (typeof workplaces)[number];

const workplaceWords = new Map<string, Workplace>(
  Object.entries({
    onsite: 'on-site',
    'on site': 'on-site',
    office: 'on-site',
    'home office': 'remote',
    'fully remote': 'remote',
  }),
);

/** Google's values: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const educations = [
  'no requirements',
  'high school',
  'associate degree',
  'bachelor degree',
  'professional certificate',
  'postgraduate degree',
] as const;

const formerNameSchema = z.string().superRefine((written, context) => {
  if (isSlug(written)) return;
  const meant = slug(written);
  complain(context, {
    rule: 'unusable-name',
    message: `\`${written}\` cannot have been the address of a role.`,
    hint: `Write the earlier file name without its ending${meant ? `, such as \`${meant}\`` : ''}.`,
  });
});

const applicantsSchema = z.strictObject({
  countries: z
    .array(countrySchema)
    .min(1)
    .meta({ description: 'From which countries one may work.', example: '[GB]' }),
  regions: linesSchema.optional().meta({ description: 'Parts of those countries, if only some.' }),
  hours: lineSchema.optional().meta({ description: 'Hours to be reached at, as stated.' }),
});

export const roleSchema = z
  .strictObject({
    title: lineSchema.meta({ description: 'The job title alone: no pay, place, code or employer.' }),
    employer: referenceSchema.meta({ description: 'File name in employers/, without its ending.' }),
    recruiter: referenceSchema.optional().meta({
      description: 'File name in employers/ of the agency that advertises for the employer, or `unnamed`.',
    }),
    reference: lineSchema.optional().meta({ description: "The employer's own number for the role." }),
    posted: calendarDateSchema.meta({
      description: 'The day it was first advertised. A later day is published then.',
      example: '2026-11-09',
    }),
    updated: calendarDateSchema.optional().meta({ description: 'The day of the last change to the advert.' }),
    closes: closingDateSchema.optional().meta({
      description:
        "The last day (its end in the site's time zone) or the moment. Leave out if the advert names none.",
      example: '2027-01-31',
    }),
    closed: z
      .strictObject({
        on: calendarDateSchema.meta({ description: 'The day.' }),
        why: z.enum(['filled', 'withdrawn']).meta({ description: 'The reason.' }),
      })
      .optional()
      .meta({ description: 'When a role ends early.' }),
    draft: flagSchema.optional().meta({
      description:
        '`true`: not published, and shown in `npm run dev` alone. What is wrong with it stops nothing.',
    }),
    formerly: z
      .array(formerNameSchema)
      .optional()
      .meta({ description: 'Earlier file names of this role, the first one first.' }),
    profile: referenceSchema
      .optional()
      .meta({ description: 'File name in profiles/: the role profile that it is an instance of.' }),
    seniority: z.enum(seniorities).optional().meta({ description: 'The level, as stated.' }),
    careerStage: lineSchema
      .optional()
      .meta({ description: "The employer's own word for the level: a career stage, grade or band." }),
    employment: z
      .array(
        z.preprocess(
          (value) =>
            typeof value === 'string' ? (employmentWords.get(value.trim().toLowerCase()) ?? value) : value,
          z.enum(employments),
        ),
      )
      .min(1)
      .optional()
      .meta({ description: 'The kind of employment; one or more.', example: '[full-time]' }),
    workplace: z
      .preprocess(
        (value) =>
          typeof value === 'string' ? (workplaceWords.get(value.trim().toLowerCase()) ?? value) : value,
        z.enum(workplaces),
      )
      .optional()
      .meta({ description: 'Where the work is done. Leave out if the advert does not say.' }),
    daysOnSite: numberLike(z.number().min(0.5).max(7))
      .optional()
      .meta({ description: 'For hybrid: days a week at the workplace.' }),
    locations: z.array(locationSchema).min(1).optional().meta({
      description: 'Where one works; for a remote role, where it is based without having to be there.',
    }),
    applicants: applicantsSchema
      .optional()
      .meta({ description: 'Where applicants may be. Needed for a remote role.' }),
    pay: paySchema.optional().meta({ description: 'What is paid. Leave out if the advert does not say.' }),
    contract: contractSchema.optional().meta({ description: 'The terms of a contract.' }),
    hours: lineSchema
      .optional()
      .meta({ description: 'Working hours, as stated.', example: '37.5 hours a week' }),
    visa: lineSchema.optional().meta({ description: 'What the advert says of visas or the right to work.' }),
    relocation: lineSchema.optional().meta({ description: 'What the advert says of moving.' }),
    clearance: lineSchema.optional().meta({ description: 'Security clearance, as stated.' }),
    openings: numberLike(z.number().int().min(1))
      .optional()
      .meta({ description: 'How many people are sought.' }),
    industry: lineSchema.optional().meta({ description: 'The field, as stated.' }),
    department: lineSchema.optional().meta({ description: 'The team or division.' }),
    benefits: linesSchema.optional().meta({ description: 'What the advert offers besides pay.' }),
    skills: z
      .array(referenceSchema)
      .default([])
      .meta({ description: 'File names in skills/ of what the advert asks for.' }),
    education: z
      .array(z.enum(educations))
      .optional()
      .meta({ description: 'Required, in the words that search engines take.' }),
    experienceMonths: numberLike(z.number().int().min(0).max(600))
      .optional()
      .meta({ description: 'The least experience that is required, in months.' }),
    apply: applySchema
      .optional()
      .meta({ description: 'Where to apply. Without it: the address in site.yaml.' }),
    source: z
      .strictObject({
        name: lineSchema.meta({ description: 'Where the advert was taken from.' }),
        url: addressSchema.optional().meta({ description: 'Its address there.' }),
        seen: calendarDateSchema.meta({ description: 'The day it was read there.' }),
      })
      .optional()
      .meta({ description: 'When the advert was not taken from the employer itself.' }),
    glance: z
      .strictObject({
        role: lineSchema.optional().meta({ description: 'The role in one line.' }),
        why: lineSchema.optional().meta({ description: 'Why this job, in one line.' }),
        ask: lineSchema.optional().meta({ description: 'The most important requirement, in one line.' }),
      })
      .optional()
      .meta({ description: 'The lines of "at a glance" that no other field says.' }),
  })
  .superRefine((role, context) => {
    const { workplace, closes, posted } = role;
    if (workplace === 'remote' && role.applicants === undefined) {
      complain(context, {
        rule: 'remote-without-country',
        path: ['workplace'],
        message: 'A remote role must say from which countries one may work.',
        hint: 'Add `applicants: { countries: [GB] }` with the countries that the advert names. "Anywhere" is not a country.',
      });
    }
    if ((workplace === 'on-site' || workplace === 'hybrid') && role.locations === undefined) {
      complain(context, {
        rule: 'place-missing',
        path: ['workplace'],
        message: `A role that is ${workplace} must say where.`,
        hint: 'Add `locations:` with at least a country, for example `- { city: Leeds, country: GB }`.',
      });
    }
    if (role.daysOnSite !== undefined && workplace !== 'hybrid') {
      complain(context, {
        rule: 'days-without-hybrid',
        path: ['daysOnSite'],
        message: 'Days on site belong to a hybrid role.',
        hint: 'Write `workplace: hybrid`, or remove `daysOnSite`.',
      });
    }
    const end = day(closes);
    const start = day(posted);
    if (end !== undefined && start !== undefined && end < start) {
      complain(context, {
        rule: 'closes-before-posted',
        path: ['closes'],
        message: `The role closes on ${end}, before it is posted on ${posted}.`,
        hint: 'Correct the date that is wrong.',
      });
    }
    const change = day(role.updated);
    if (change !== undefined && start !== undefined && change < start) {
      complain(context, {
        rule: 'updated-before-posted',
        path: ['updated'],
        message: `The role was updated on ${role.updated}, before it is posted on ${posted}.`,
        hint: 'Correct the date that is wrong.',
      });
    }
  }, always);

export type RoleEntry = z.output<typeof roleSchema>;

/** The day of a date that may not have been readable. */
function day(written: unknown): string | undefined {
  return typeof written === 'string' && /^\d{4}-\d{2}-\d{2}/.test(written) ? written.slice(0, 10) : undefined;
}
