import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { readRenamedRoles } from '#content/folder.ts';
import { nearest } from '#domain/nearest.ts';
import { slug } from '#domain/slug.ts';
import { names } from '../new/names.ts';

/** Where a role lies, by its name, its file or an earlier name; or why it cannot be found. */
export function roleFile(root: string, written: string): { path: string; file: string } | { fault: string } {
  const name = written.replace(/^.*[\\/]/, '').replace(/\.mdx$/, '');
  const path = join(root, 'roles', `${name}.mdx`);
  if (existsSync(path)) return { path, file: `content/roles/${name}.mdx` };
  const renamed = readRenamedRoles(root).find(({ data }) => data.formerly?.includes(slug(name)));
  const meant = renamed?.slug ?? nearest(name, names(root).roles);
  const fault = `There is no role called \`${name}\`.`;
  if (renamed) return { fault: `${fault} It is called \`${renamed.slug}\` now.` };
  return { fault: meant ? `${fault} Did you mean \`${meant}\`?` : `${fault} Roles live in content/roles/.` };
}
