import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainText } from '#domain/text.ts';
import { slug } from '#domain/slug.ts';
import { isReadable, mdxText } from './mdx-text.ts';
import { uniqueSlug } from './unique-slug.ts';
import type { Fields, WrittenContent } from './written-content.ts';

/**
 * Content from a file of schema.org JobPostings, one JSON object a line: `most` of them, evenly spread over
 * the file. A fact is taken only where the posting says it; skills, which postings do not list, are those of
 * the site's own content whose name stands in the title or the text.
 */
export function postings(file: string, most: number): WrittenContent {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const share = Math.min(1, most / lines.length);
  const chosen = lines.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
  const content: WrittenContent = { roles: new Map(), employers: new Map(), skills: ownSkills() };
  const namedSkills = skillsIn(content.skills);
  for (const line of chosen) {
    const posting = postingSchema.parse(JSON.parse(line));
    const text = mdxText(posting.description);
    const title = firstLine(posting.title);
    const employerName = firstLine(posting.hiringOrganization.name);
    if (text === '' || title === undefined || employerName === undefined) continue;
    const employer = slug(employerName) || 'employer';
    if (!content.employers.has(employer)) content.employers.set(employer, { name: employerName });
    const place = location(posting.jobLocation?.address);
    const skills = namedSkills(`${title} ${plainText(posting.description)}`);
    content.roles.set(uniqueSlug(`${title} ${employerName}`, content.roles), {
      fields: {
        title,
        employer,
        posted: posting.datePosted.slice(0, 10),
        ...given('employment', employment(posting.employmentType)),
        ...given('locations', place && [place]),
        ...given('pay', pay(posting.baseSalary, posting.estimatedSalary)),
        ...given('industry', firstLine(posting.industry)),
        ...given('skills', skills.length > 0 ? skills : undefined),
      },
      text,
    });
  }
  return content;
}

const salarySchema = z.object({
  currency: z.string(),
  name: z.string().optional(),
  value: z.object({
    unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
    value: z.number().optional(),
    minValue: z.number().optional(),
    maxValue: z.number().optional(),
  }),
});
const addressSchema = z.object({
  addressCountry: z.string(),
  addressRegion: z.string().optional(),
  addressLocality: z.string().optional(),
});
const postingSchema = z.object({
  title: z.string(),
  description: z.string(),
  datePosted: z.string(),
  hiringOrganization: z.object({ name: z.string() }),
  jobLocation: z.object({ address: addressSchema }).optional(),
  employmentType: z.array(z.string()).optional(),
  industry: z.string().optional(),
  baseSalary: salarySchema.optional(),
  estimatedSalary: salarySchema.optional(),
});
type Salary = z.output<typeof salarySchema>;

function pay(stated: Salary | undefined, estimated: Salary | undefined): Fields | undefined {
  const salary = stated ?? estimated;
  if (salary === undefined) return undefined;
  const { value, minValue: min = value, maxValue: max = value, unitText } = salary.value;
  if ((min ?? max) === undefined || (min ?? 1) <= 0 || (max ?? 1) <= 0 || min! > max!) return undefined;
  return {
    currency: salary.currency,
    ...given('min', min),
    ...given('max', max),
    per: unitText.toLowerCase(),
    ...(stated ? { stated: true } : { estimated: salary.name ? { by: salary.name } : true }),
  };
}

const employments: Record<string, string> = { CONTRACTOR: 'contract', INTERN: 'internship' };

function employment(types: readonly string[] | undefined): string[] | undefined {
  return types?.map((type) => employments[type] ?? type.toLowerCase().replace('_', '-'));
}

function location(address: z.output<typeof addressSchema> | undefined): Fields | undefined {
  if (address === undefined) return undefined;
  return {
    ...given('city', placeWords(address.addressLocality)),
    ...given('region', placeWords(address.addressRegion)),
    country: address.addressCountry,
  };
}

/** The name of a place; "NA" and sentences that stand in its field are none. */
function placeWords(source: string | undefined): string | undefined {
  const words = firstLine(source)?.replace(/[.;,]+$/, '');
  return words === undefined || words === 'NA' || words.length > 60 ? undefined : words;
}

function firstLine(source = ''): string | undefined {
  const line = plainText(source.trim().split(/[\r\n]/, 1)[0] ?? '');
  return line !== '' && isReadable(line) ? line : undefined;
}

function given(field: string, value: unknown): Fields {
  return value === undefined ? {} : { [field]: value };
}

function ownSkills(): Map<string, Fields> {
  const files = readdirSync('content/skills').filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => [name.slice(0, -5), parse(readFileSync(join('content/skills', name), 'utf8'))]),
  );
}

/** The slugs of the skills of which a text has the name or another name, written the same way. */
function skillsIn(skills: ReadonlyMap<string, Fields>): (text: string) => string[] {
  const addresses = new Map(
    [...skills].flatMap(([address, { name, aliases = [] }]) =>
      [name, ...(aliases as string[])].map((one) => [String(one), address] as const),
    ),
  );
  const longestFirst = [...addresses.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(?<!\\w)(?:${longestFirst.join('|')})(?!\\w)`, 'g');
  return (text) => [...new Set((text.match(pattern) ?? []).flatMap((name) => addresses.get(name) ?? []))];
}
