import { cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The only folders of a proposal that count; everything else in it is code, which is never taken. */
export const dataFolders = ['content', 'public'] as const;

/**
 * Puts the content and the public files of a proposal in place of those of the project, as the bytes that
 * they are. What is no plain file, such as a link that leads out of the folder, is named, and then nothing is
 * taken at all.
 */
export function laid(proposal: string, project: string): { taken: string[]; refused: string[] } {
  const folders = dataFolders.filter((folder) => existsSync(join(proposal, folder)));
  const refused = folders.flatMap((folder) => strange(proposal, folder));
  if (refused.length > 0) return { taken: [], refused };
  for (const folder of dataFolders) rmSync(join(project, folder), { recursive: true, force: true });
  for (const folder of folders)
    cpSync(join(proposal, folder), join(project, folder), { recursive: true, verbatimSymlinks: true });
  return { taken: folders, refused };
}

function strange(root: string, path: string): string[] {
  const found = lstatSync(join(root, path));
  if (found.isFile()) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => strange(root, `${path}/${name}`));
}
