import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { countryName } from '#domain/place-name.ts';
import type { Fields, WrittenContent, WrittenRole } from '../measure/written-content.ts';

/** Where a peer wants the file of a role, or of a list that roles are in, by its slug. */
export type Layout = {
  role: (slug: string) => string;
  list: (kind: 'employers' | 'countries' | 'skills', slug: string) => string;
  css: string;
};

/**
 * Writes the content of the site as front matter and Markdown, which is what every peer reads: the same
 * fields, the same text, and the site's own style sheet. A role names its lists, so that a peer can index them.
 */
export function writePeerContent(folder: string, content: WrittenContent, layout: Layout): void {
  const { roles, employers, skills } = content;
  for (const [slug, role] of roles) writePeerRole(folder, slug, role, layout);
  for (const [slug, { name }] of employers) {
    write(folder, layout.list('employers', slug), file({ title: name }));
  }
  for (const [slug, { name, about }] of skills) {
    write(folder, layout.list('skills', slug), file({ title: name, ...(about ? { about } : {}) }));
  }
  const codes = new Set([...roles.values()].flatMap(({ fields }) => countriesOf(fields)));
  for (const code of codes) {
    write(folder, layout.list('countries', code), file({ title: countryName(code.toUpperCase()) }));
  }
  write(folder, layout.css, styleSheet());
}

/** Writes one role, in place of the one that is there. */
export function writePeerRole(
  folder: string,
  slug: string,
  { fields, text }: WrittenRole,
  layout: Layout,
): void {
  const { title, employer, posted, skills = [], ...facts } = fields;
  const lists = { employers: [employer], countries: countriesOf(fields), skills };
  write(folder, layout.role(slug), file({ title, date: posted, ...lists, ...facts }, plainMarkdown(text)));
}

/** The advert without the names of its sections, which no other tool has; their headings and lists stay. */
function plainMarkdown(text: string): string {
  return text
    .replace(/^<\/?[A-Z][^\n]*>$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** In small letters, as they stand in addresses. */
function countriesOf({ locations }: Fields): string[] {
  const places = Array.isArray(locations) ? (locations as { country: string }[]) : [];
  return [...new Set(places.map(({ country }) => country.toLowerCase()))];
}

/** Without the typefaces, which are files of their own. */
function styleSheet(): string {
  const folder = 'src/styles';
  const source = readFileSync(join(folder, 'site.css'), 'utf8');
  return source.replace(/^@import '\.\/(.+)';$/gm, (_, name: string) =>
    name === 'fonts.css' ? '' : readFileSync(join(folder, name), 'utf8'),
  );
}

function file(fields: Fields, text = ''): string {
  const matter = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${matter}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function write(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
