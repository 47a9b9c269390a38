import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

export type Fields = Record<string, unknown>;

export type WrittenRole = { fields: Fields; text: string };

/** Content as an editor would have written it; every list by slug. */
export type WrittenContent = {
  roles: Map<string, WrittenRole>;
  employers: Map<string, Fields>;
  skills: Map<string, Fields>;
};

/** Writes a content folder in place of the one that is there. */
export function writeContent(root: string, { roles, employers, skills }: WrittenContent): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['roles', 'employers', 'skills']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'site.yaml'), yaml(site));
  for (const [slug, role] of roles) writeRole(root, slug, role);
  for (const [slug, fields] of employers)
    writeFileSync(join(root, 'employers', `${slug}.mdx`), `---\n${yaml(fields)}---\n`);
  for (const [slug, fields] of skills) writeFileSync(join(root, 'skills', `${slug}.yaml`), yaml(fields));
}

/** Writes one role into a content folder, in place of the one that is there. */
export function writeRole(root: string, slug: string, { fields, text }: WrittenRole): void {
  writeFileSync(join(root, 'roles', `${slug}.mdx`), `---\n${yaml(fields)}---\n\n${text}\n`);
}

function yaml(fields: Fields): string {
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
}

const site = {
  name: 'Benchmark',
  description: 'A site that is built to be measured.',
  url: 'https://benchmark.example',
  language: 'en-GB',
  timeZone: 'Europe/London',
  publisher: { name: 'Benchmark' },
  contact: { email: 'applications@benchmark.example' },
  assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 },
};
