import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName, Content, Entry } from '#domain/content.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { siteSchema, type Site } from '#domain/site.ts';
import { slug } from '#domain/slug.ts';
import { collections } from './collections.ts';
import type { Link, Picture } from './markup.ts';
import { readMdx, readYaml, unread, type FileReading } from './reader.ts';
import { series } from './series.ts';
import { writtenText, type WrittenText } from './written-text.ts';

export const siteFile = 'content/site.yaml';
/** In bytes. An advert has some 5 kB; the parser takes minutes over a few megabytes made for that. */
const largest = 100_000;

export type FolderReading = {
  /** Only what its schema accepts; complete when there are no problems. `site` is absent when it is not readable. */
  content: Omit<Content, 'site'> & { site: Site | undefined };
  problems: PlacedProblem[];
  /** What all files are published as, readable or not. */
  names: Record<CollectionName, Set<string>>;
  /** How many files were read, site.yaml among them. */
  files: number;
  /** The fields of files that their schema does not accept. */
  refused: { collection: CollectionName; file: string; fields: unknown }[];
  /** Every link in the text of every file. */
  links: (Link & { file: string })[];
  /** Every picture in the text of every file. */
  pictures: (Picture & { file: string })[];
  /** Line and column of a front-matter path in a file that was read. */
  placeOf: (file: string, path: readonly (string | number)[]) => { line: number; column: number };
  /** Where words stand in the value at a front-matter path, on the line on which it begins. */
  placeOfWords: (
    file: string,
    path: readonly (string | number)[],
    words: string,
  ) => { line: number; column: number } | undefined;
  /** The text of a file that was read, as its editor wrote it. */
  textOf: (file: string) => WrittenText;
};

/**
 * Reads a content folder, or one collection of it. Files are named in problems as `content/…`, wherever
 * the folder lies.
 */
export function readFolder(root: string, only?: CollectionName): FolderReading {
  const problems = strayEntries(root);
  const links: FolderReading['links'] = [];
  const pictures: FolderReading['pictures'] = [];
  const refused: FolderReading['refused'] = [];
  const places = new Map<string, FileReading<unknown>['placeOf']>();
  const texts = new Map<string, Pick<FileReading<unknown>, 'source' | 'textLine'>>();
  const names = {
    roles: new Set<string>(),
    employers: new Set<string>(),
    profiles: new Set<string>(),
    guides: new Set<string>(),
    skills: new Set<string>(),
  };
  const site = readSite(root, problems, places);

  const entries = <Name extends CollectionName>(name: Name): Content[Name] => {
    const found = new Map<string, string>();
    const read: Entry<unknown>[] = [];
    if (only !== undefined && only !== name) return [];
    for (const path of filesIn(root, name, problems)) {
      const file = `content/${name}/${path}`;
      const entry = readEntry(root, name, path);
      problems.push(...entry.problems);
      names[name].add(entry.slug);
      places.set(file, entry.placeOf);
      texts.set(file, entry);
      links.push(...entry.links.map((link) => ({ ...link, file })));
      pictures.push(...entry.pictures.map((picture) => ({ ...picture, file })));
      const other = found.get(entry.slug);
      if (entry.slug !== '' && other !== undefined) problems.push(sameSlug(file, other, entry.slug));
      else found.set(entry.slug, file);
      if (entry.data === undefined) refused.push({ collection: name, file, fields: entry.fields });
      else read.push({ slug: entry.slug, file, data: entry.data, body: entry.body });
    }
    // The schema of this very collection has accepted every entry.
    return read as Content[Name];
  };

  const content = {
    site,
    roles: entries('roles'),
    employers: entries('employers'),
    profiles: entries('profiles'),
    guides: entries('guides'),
    skills: entries('skills'),
  };
  const placeOf: FolderReading['placeOf'] = (file, path) =>
    places.get(file)?.(path) ?? { line: 1, column: 1 };
  return {
    content,
    problems,
    names,
    files: places.size,
    links,
    pictures,
    refused,
    placeOf,
    placeOfWords: (file, path, words) => {
      const { line, column } = placeOf(file, path);
      const written = texts.get(file)?.source.split('\n', line)[line - 1] ?? '';
      const at = written.indexOf(words, column - 1);
      return at === -1 ? undefined : { line, column: at + 1 };
    },
    textOf: (file) => {
      const { source, textLine } = texts.get(file) ?? { source: '', textLine: 1 };
      return writtenText(source, textLine);
    },
  };
}

/** Reads one file of a collection; `path` is its name inside the collection's folder. */
export function readEntry(
  root: string,
  name: CollectionName,
  path: string,
): FileReading<unknown> & { slug: string } {
  const { ending, schema } = collections[name];
  const file = `content/${name}/${path}`;
  const stem = path.slice(0, -ending.length);
  const address = slug(stem);
  const full = join(root, name, path);
  const size = statSync(full).size;
  if (size > largest) return { ...unread([tooLarge(file, size)]), slug: address };
  const source = readFileSync(full, 'utf8');
  const reading = ending === '.mdx' ? readMdx(source, file, schema) : readYaml(source, file, schema);
  if (address === '') reading.problems.push(noSlug(file, stem));
  const { body, problems, textLine } = reading;
  const textless = body.nodes.length === 0 && textLine > 1 && !problems.some(({ line }) => line >= textLine);
  if (name === 'roles' && textless) problems.push({ ...noText(file), line: textLine - 1 });
  return { ...reading, slug: address };
}

/** The roles that have had other file names, found without reading all others as content. */
export function readRenamedRoles(root: string): Content['roles'] {
  return filesIn(root, 'roles', [])
    .filter((path) => /^formerly\s*:/m.test(readFileSync(join(root, 'roles', path), 'utf8')))
    .flatMap((path) => {
      const { slug: address, data, body } = readEntry(root, 'roles', path);
      // The schema of roles has accepted what has data.
      return data === undefined
        ? []
        : [{ slug: address, file: `content/roles/${path}`, data: data as RoleEntry, body }];
    });
}

function filesIn(root: string, name: CollectionName, problems: PlacedProblem[]): string[] {
  const { ending } = collections[name];
  const files: string[] = [];
  for (const item of list(join(root, name))) {
    if (item.name.startsWith('.') || item.name === 'README.md') continue;
    if (item.isFile() && item.name.endsWith(ending)) files.push(item.name);
    else
      problems.push(
        stray(
          `content/${name}/${item.name}`,
          item.isSymbolicLink() ? linkWords : item.isDirectory() ? folderWords : fileWords(ending),
        ),
      );
  }
  return files.sort();
}

/** What lies in the content folder and belongs to no collection. */
function strayEntries(root: string): PlacedProblem[] {
  const known = new Set(['site.yaml', 'README.md', ...Object.keys(collections)]);
  return list(root)
    .filter(({ name }) => !name.startsWith('.') && !known.has(name))
    .map(({ name }) =>
      stray(`content/${name}`, {
        message: 'Nothing reads this.',
        hint: `Content lives in ${series(
          Object.keys(collections).map((folder) => `${folder}/`),
          'and',
        )}: move it there, or out of content/.`,
      }),
    );
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads site.yaml alone, for the places of Astro that need the site before its content. */
export function readSiteFile(root: string): Site {
  const problems: PlacedProblem[] = [];
  const site = readSite(root, problems, new Map());
  if (site === undefined) {
    throw new Error(
      problems.map(({ file, line, message, hint }) => `${file}:${line}  ${message} ${hint}`).join('\n'),
    );
  }
  return site;
}

function readSite(
  root: string,
  problems: PlacedProblem[],
  places: Map<string, FileReading<unknown>['placeOf']>,
) {
  let source: string;
  try {
    source = readFileSync(join(root, 'site.yaml'), 'utf8');
  } catch {
    problems.push({
      ...whole(siteFile),
      rule: 'site-missing',
      message: 'There is no site.yaml in the content folder.',
      hint: 'Add one; content/README.md lists its fields. If content lies elsewhere, name the folder in CONTENT_ROOT.',
    });
    return undefined;
  }
  const reading = readYaml(source, siteFile, siteSchema);
  problems.push(...reading.problems);
  places.set(siteFile, reading.placeOf);
  return reading.data;
}

function whole(file: string): Pick<PlacedProblem, 'file' | 'line' | 'column' | 'severity'> {
  return { file, line: 1, column: 1, severity: 'error' };
}

function sameSlug(file: string, other: string, address: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'same-name',
    message: `This file and ${other} would both be published as \`${address}\`.`,
    hint: 'Rename one of them: capitals, accents and signs do not count in an address.',
  };
}

function noSlug(file: string, stem: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'unusable-name',
    message: `The file name \`${stem}\` has no letter or digit that can stand in an address.`,
    hint: 'Rename the file with the letters a to z, digits and hyphens, such as data-engineer.mdx.',
  };
}

function noText(file: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'empty-body',
    message: 'The advert has fields but no text.',
    hint: 'Describe the work below the second line of hyphens (---).',
  };
}

function tooLarge(file: string, size: number): PlacedProblem {
  return {
    ...whole(file),
    rule: 'too-large',
    message: `The file has ${Math.round(size / 1000)} kB, and nothing that is read as a page is that long.`,
    hint: 'Pictures go into public/, not into the text.',
  };
}

function stray(file: string, words: Pick<PlacedProblem, 'message' | 'hint'>): PlacedProblem {
  return { ...whole(file), rule: 'stray-file', ...words };
}

function fileWords(ending: string) {
  return {
    message: `Only files that end in ${ending} are read here.`,
    hint: `Rename it to end in ${ending}, or move it out of content/, so that nothing is overlooked.`,
  };
}

const folderWords = { message: 'Folders inside a collection are not read.', hint: 'Move its files up.' };
const linkWords = {
  message: 'This is a link to a file elsewhere, and such links are not followed.',
  hint: 'Put the file itself here.',
};
