import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '#domain/content.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { collections } from './collections.ts';
import { fileWords, folderWords, linkWords, stray } from './file-problem.ts';
import { series } from './series.ts';

/** The names of the files of a collection in their order; what else lies there is a problem. */
export function filesIn(root: string, name: CollectionName, problems: PlacedProblem[]): string[] {
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
export function strayEntries(root: string): PlacedProblem[] {
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
