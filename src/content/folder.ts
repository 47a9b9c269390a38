import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '#domain/body.ts';
import type { CollectionName, Content, Entry } from '#domain/content.ts';
import { inDraft, isDraft } from '#domain/draft-role.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { siteSchema, type Site } from '#domain/site.ts';
import { slug } from '#domain/slug.ts';
import { referredTo } from '#domain/reference.ts';
import { inFile } from './characters.ts';
import { filesIn, strayEntries } from './collection-files.ts';
import { collections } from './collections.ts';
import { noSlug, noText, sameSlug, tooLarge, unreadable, whole } from './file-problem.ts';
import type { Link, Picture } from './markup.ts';
import { readMdx, readYaml, unread, type FileReading } from './reader.ts';
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
  refused: { collection: CollectionName; file: string; slug: string; fields: unknown; body: Body }[];
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
  /** All that stands in a file that was read. */
  sourceOf: (file: string) => string;
  /** The text of a file that was read, as its editor wrote it; looked through at each call. */
  textOf: (file: string) => WrittenText;
};

/** What of a folder is read, and from where; everything from the disk unless it says otherwise. */
export type Reading = {
  collection?: CollectionName | undefined;
  /** Only these files, and those that they refer to. The names of all others are still known. */
  only?: ReadonlySet<string> | undefined;
  /** Texts that count in place of those on the disk. */
  texts?: ReadonlyMap<string, string> | undefined;
  /** What was read before of files that have not changed since; filled and used. */
  memory?: Map<string, Remembered> | undefined;
  /** What lies in the folder, where that is known already. */
  listing?: Listing | undefined;
};

/** What lies in a folder, by the names that problems give it, before any of it is read. */
export type Listing = {
  files: Record<CollectionName, { path: string; file: string; address: string }[]>;
  /** What all files are published as, readable or not. */
  names: Record<CollectionName, Set<string>>;
  problems: PlacedProblem[];
};

export type Remembered = { written: string; entry: EntryReading };

export function listing(root: string): Listing {
  const problems = strayEntries(root);
  const files = (name: CollectionName) => {
    const found = new Map<string, string>();
    return filesIn(root, name, problems).map((path) => {
      const file = `content/${name}/${path}`;
      const address = addressOf(name, path);
      const other = found.get(address);
      if (address !== '' && other !== undefined) problems.push(sameSlug(file, other, address));
      else found.set(address, file);
      return { path, file, address };
    });
  };
  const all = byCollection(files);
  return {
    files: all,
    names: byCollection((name) => new Set(all[name].map(({ address }) => address))),
    problems,
  };
}

function byCollection<Value>(of: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return {
    roles: of('roles'),
    employers: of('employers'),
    profiles: of('profiles'),
    guides: of('guides'),
    skills: of('skills'),
  };
}

/** Reads a content folder. Files are named in problems as `content/…`, wherever the folder lies. */
export function readFolder(
  root: string,
  { collection, only, texts, memory, listing: listed = listing(root) }: Reading = {},
): FolderReading {
  const { names } = listed;
  const problems = [...listed.problems];
  const links: FolderReading['links'] = [];
  const pictures: FolderReading['pictures'] = [];
  const refused: FolderReading['refused'] = [];
  const readings = new Map<string, EntryReading>();
  const needed = new Set<string>();
  const site = readSite(root, problems, texts);
  let files = site.isThere && (only === undefined || only.has(siteFile)) ? 1 : 0;

  const entries = <Name extends CollectionName>(name: Name): Content[Name] => {
    const read: Entry<unknown>[] = [];
    if (collection !== undefined && collection !== name) return [];
    for (const { path, file, address } of listed.files[name]) {
      const isAsked = only === undefined || only.has(file);
      if (isAsked) files++;
      else if (!needed.has(`${name}/${address}`)) continue;

      const entry = readAs(address, root, name, path, texts?.get(file), memory);
      problems.push(...entry.problems);
      readings.set(file, entry);
      for (const link of entry.links) links.push({ ...link, file });
      for (const picture of entry.pictures) pictures.push({ ...picture, file });
      if (only !== undefined) for (const one of referredTo(name, entry.fields)) needed.add(one);
      if (entry.data === undefined) refused.push({ ...entry, collection: name, file });
      else read.push({ slug: entry.slug, file, data: entry.data, body: entry.body });
    }
    // The schema of this very collection has accepted every entry.
    return read as Content[Name];
  };

  // Each collection refers to those below it.
  const content = {
    site: site.data,
    roles: entries('roles'),
    employers: entries('employers'),
    profiles: entries('profiles'),
    guides: entries('guides'),
    skills: entries('skills'),
  };
  if (only !== undefined && content.roles.some(({ data }) => data.formerly)) {
    const known = new Set(content.roles.map(({ slug: address }) => address));
    content.roles.push(...readRenamedRoles(root).filter((role) => !known.has(role.slug)));
  }
  const placeOf: FolderReading['placeOf'] = (file, path) =>
    (file === siteFile ? site.placeOf : readings.get(file)?.placeOf)?.(path) ?? { line: 1, column: 1 };
  return {
    content,
    problems: only === undefined ? problems : problems.filter(({ file }) => only.has(file)),
    names,
    files,
    links,
    pictures,
    refused,
    placeOf,
    placeOfWords: (file, path, words) => {
      const { source = '', hidden = [] } = readings.get(file) ?? {};
      const { line, column } = placeOf(file, path);
      const at = lineOf(source, line).indexOf(words, column - 1);
      return at === -1 ? undefined : inFile(hidden)({ line, column: at + 1 });
    },
    sourceOf: (file) => readings.get(file)?.source ?? '',
    textOf: (file) => textIn(readings.get(file)),
  };
}

function textIn({ source = '', textLine = 1, hidden = [] }: Partial<EntryReading> = {}): WrittenText {
  const { passages, placeAt } = writtenText(source, textLine);
  return { passages, source, placeAt: (offset) => inFile(hidden)(placeAt(offset)) };
}

function lineOf(text: string, line: number): string {
  return text.split('\n', line)[line - 1] ?? '';
}

export type EntryReading = FileReading<unknown> & { slug: string };

/** Reads one file of a collection; `path` is its name inside the collection's folder. */
export function readEntry(
  root: string,
  name: CollectionName,
  path: string,
  memory?: Map<string, Remembered>,
): EntryReading {
  return readAs(addressOf(name, path), root, name, path, undefined, memory);
}

/** What a file of a collection is published as. */
function addressOf(name: CollectionName, path: string): string {
  return slug(path.slice(0, -collections[name].ending.length));
}

function readAs(
  address: string,
  root: string,
  name: CollectionName,
  path: string,
  text?: string,
  memory?: Map<string, Remembered>,
): EntryReading {
  const file = `content/${name}/${path}`;
  if (text !== undefined) return readText(text, name, path, address);
  const full = join(root, name, path);
  try {
    const { size, mtimeMs } = statSync(full);
    const written = `${size} ${mtimeMs}`;
    const known = memory?.get(file);
    if (known?.written === written) return known.entry;
    const entry =
      size > largest
        ? { ...unread([tooLarge(file, size)]), slug: address }
        : readText(readFileSync(full, 'utf8'), name, path, address);
    memory?.set(file, { written, entry });
    return entry;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ...unread([unreadable(file, code)]), slug: address };
  }
}

function readText(source: string, name: CollectionName, path: string, address: string): EntryReading {
  const { ending, schema } = collections[name];
  const file = `content/${name}/${path}`;
  const reading = ending === '.mdx' ? readMdx(source, file, schema) : readYaml(source, file, schema);
  if (address === '') reading.problems.push(noSlug(file, path.slice(0, -ending.length)));
  const { body, problems, textLine } = reading;
  const isErrorInText = ({ line, severity }: PlacedProblem) => line >= textLine && severity === 'error';
  const isTextless = body.tree === '[]' && textLine > 1 && !problems.some(isErrorInText);
  if (name === 'roles' && isTextless) problems.push({ ...noText(file), line: textLine - 1 });
  const isUnready = name === 'roles' && isDraft(reading.fields);
  return { ...reading, slug: address, problems: isUnready ? problems.map(inDraft) : problems };
}

/** The roles that have had other file names, found without reading all others as content. */
export function readRenamedRoles(root: string): Content['roles'] {
  return filesIn(root, 'roles', [])
    .filter((path) => /^formerly\s*:/m.test(textAt(join(root, 'roles', path))))
    .flatMap((path) => {
      const { slug: address, data, body } = readEntry(root, 'roles', path);
      // The schema of roles has accepted what has data.
      return data === undefined
        ? []
        : [{ slug: address, file: `content/roles/${path}`, data: data as RoleEntry, body }];
    });
}

/** Empty where a file cannot be read, which is a problem of its own elsewhere. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Reads site.yaml alone, for the places of Astro that need the site before its content. */
export function readSiteFile(root: string): Site {
  const problems: PlacedProblem[] = [];
  const { data: site } = readSite(root, problems);
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
  texts?: ReadonlyMap<string, string>,
): FileReading<Site> & { isThere: boolean } {
  let source: string;
  try {
    source = texts?.get(siteFile) ?? readFileSync(join(root, 'site.yaml'), 'utf8');
  } catch {
    problems.push({
      ...whole(siteFile),
      rule: 'site-missing',
      message: 'There is no site.yaml in the content folder.',
      hint: 'Add one; content/README.md lists its fields. If content lies elsewhere, name the folder in CONTENT_ROOT.',
    });
    return { ...unread([]), isThere: false };
  }
  const reading = readYaml(source, siteFile, siteSchema);
  problems.push(...reading.problems);
  return { ...reading, isThere: true };
}
