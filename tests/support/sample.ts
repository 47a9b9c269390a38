import { collections } from '#content/collections.ts';
import { readMdx, readYaml } from '#content/reader.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import type { CollectionName, Content, Entry } from '#domain/content.ts';
import type { Employer } from '#domain/employer.ts';
import type { Profile } from '#domain/profile.ts';
import type { Role } from '#domain/role.ts';
import { siteSchema } from '#domain/site.ts';

const base = {
  'site.yaml': `
name: Test Site
description: A site to test with.
url: https://careers.example
language: en-GB
timeZone: Europe/London
publisher: { name: Test Publisher, url: https://publisher.example/ }
contact: { name: Applications, email: applications@careers.example }
assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 }`,
  'employers/acme.mdx': 'name: Acme Robotics',
  'skills/python.yaml': '{ name: Python, about: A language. }',
  'skills/sql.yaml':
    '{ name: SQL, about: A query language., esco: "http://data.europa.eu/esco/skill/598de5b0" }',
};

/** A catalogue of texts by path, over a small sound one; `.mdx` files are front matter, `---`, then text. */
export function sampleCatalogue(files: Record<string, string>, now = '2026-11-20T09:00:00Z'): Catalogue {
  const all: Record<string, string> = { ...base, ...files };
  const entries = <Name extends CollectionName>(name: Name): Content[Name] =>
    // The schema of this very collection has accepted every entry.
    Object.entries(all).flatMap(([path, text]) =>
      path.startsWith(`${name}/`) ? [entry(name, path, text)] : [],
    ) as Content[Name];
  const site = readYaml(all['site.yaml'] ?? '', 'site.yaml', siteSchema);
  if (site.data === undefined) throw new Error(JSON.stringify(site.problems));
  const { catalogue: linked, problems } = catalogue(
    {
      site: site.data,
      roles: entries('roles'),
      employers: entries('employers'),
      profiles: entries('profiles'),
      guides: entries('guides'),
      skills: entries('skills'),
    },
    { now: Temporal.Instant.from(now), drafts: true },
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return linked;
}

/** A role at Acme Robotics in Leeds from its fields; a field given here goes before the sound one. */
export function sampleRole(
  fields = '',
  text = 'You build the pipelines.',
  files: Record<string, string> = {},
  now?: string,
): Role {
  const sound = [
    'title: Data Engineer',
    'employer: acme',
    'posted: 2026-11-02',
    'locations: [{ city: Leeds, country: GB }]',
  ];
  const kept = sound.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(fields));
  const { roles } = sampleCatalogue(
    { ...files, 'roles/sample.mdx': `${kept.join('\n')}\n${fields}\n---\n${text}` },
    now,
  );
  return found(roles);
}

export function sampleProfile(fields = '', text = '', files: Record<string, string> = {}): Profile {
  const file = `title: Data Engineer\nsummary: Builds pipelines.\n${fields}\n---\n${text}`;
  return found(sampleCatalogue({ ...files, 'profiles/sample.mdx': file }).profiles);
}

export function sampleEmployer(fields: string): Employer {
  const { employers } = sampleCatalogue({ 'employers/client.mdx': fields });
  return found(employers.filter(({ slug }) => slug === 'client'));
}

export const sampleSite = sampleCatalogue({}).site;

function entry(name: CollectionName, path: string, text: string): Entry<unknown> {
  const { ending, schema } = collections[name];
  const whole = ending === '.mdx' ? `---\n${text.includes('\n---\n') ? text : `${text}\n---\n`}` : text;
  const { data, body, problems } =
    ending === '.mdx' ? readMdx(whole, path, schema) : readYaml(whole, path, schema);
  if (data === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new Error(JSON.stringify(problems));
  return { slug: path.slice(name.length + 1, -ending.length), file: path, data, body };
}

function found<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('The sample is not in its catalogue.');
  return first;
}
