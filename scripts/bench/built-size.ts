import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type BuiltSize = {
  /** Without those that only lead on to another address. */
  pages: number;
  /** In bytes, as all that follow: of those pages. */
  html: number;
  /** The page of a role, half of which are longer. */
  rolePage: number;
  files: number;
  whole: number;
};

/** What was built, to compare with what others built. Throws when a role has no page. */
export function builtSize(folder: string, roles: readonly string[]): BuiltSize {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = new Map(files.map((file) => [file, statSync(file).size]));
  const pages = files.filter((file) => file.endsWith('.html') && !leadsOn(file, sizes.get(file)!));
  const ofRoles = roles.map((slug) => sizes.get(pageOf(folder, slug)));
  const without = roles.filter((_, index) => ofRoles[index] === undefined);
  if (without.length > 0) {
    throw new Error(`${folder} has no page for ${without.length} roles: ${without.slice(0, 5).join(', ')}.`);
  }
  const sum = (some: readonly string[]) => some.reduce((whole, file) => whole + sizes.get(file)!, 0);
  return {
    pages: pages.length,
    html: sum(pages),
    rolePage: ofRoles.map((size) => size ?? 0).toSorted((a, b) => a - b)[Math.floor(roles.length / 2)] ?? 0,
    files: files.length,
    whole: sum(files),
  };
}

export function hasInPage(folder: string, slug: string, words: string): boolean {
  return readFileSync(pageOf(folder, slug), 'utf8').includes(words);
}

function pageOf(folder: string, slug: string): string {
  return join(folder, 'roles', slug, 'index.html');
}

function leadsOn(file: string, size: number): boolean {
  return size < 2000 && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
