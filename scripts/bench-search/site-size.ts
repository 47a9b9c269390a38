import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inline } from '../measure/inline.ts';

export type SiteSize = {
  pages: number;
  /** In bytes, as all that follow. */
  whole: number;
  texts: number;
  /** What search reads before it asks for texts: each file as it is and after Brotli. */
  search: { name: string; raw: number; compressed: number }[];
  /** Script that stands in the search page itself, after gzip. */
  inlineScript: number;
};

export function siteSize(folder: string): SiteSize {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  const sizeOf = (found: typeof files) =>
    found.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const texts = join(folder, 'pagefind');
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    whole: sizeOf(files),
    texts: sizeOf(files.filter(({ parentPath }) => parentPath.startsWith(texts))),
    search: globSync('search/*.json', { cwd: folder })
      .sort()
      .map((name) => {
        const source = readFileSync(join(folder, name));
        return { name, raw: source.length, compressed: brotliCompressSync(source).length };
      }),
    inlineScript: inline(readFileSync(join(folder, 'search/index.html'), 'utf8')).script,
  };
}
