import { globSync, lstatSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { nearest } from '#domain/nearest.ts';

/**
 * The content files that somebody named, each as a path from the working folder, from the content folder or
 * as problems name them (`content/roles/x.mdx`). Throws a plain sentence for one that is not there.
 */
export function asked(named: readonly string[], root: string): Set<string> {
  return new Set(named.map((written) => contentFile(written, root)));
}

function contentFile(written: string, root: string): string {
  const candidates = [
    resolve(written),
    resolve(root, written),
    ...(/^content[\\/]/.test(written) ? [resolve(root, written.slice('content/'.length))] : []),
  ];
  const inside = candidates.filter((path) => isInside(path, root));
  const path = inside.find((one) => lstatSync(one, { throwIfNoEntry: false })?.isFile());
  if (path !== undefined) return `content/${relative(root, path).split(sep).join('/')}`;
  const meant = nearest(written.replace(/^(?:\.?[\\/])*/, ''), everyFile(root));
  throw new Error(
    `There is no content file called \`${written}\`. ${meant ? `Did you mean \`${meant}\`?` : `Content lies in ${root}.`}`,
  );
}

function isInside(path: string, root: string): boolean {
  const from = relative(root, path);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

function everyFile(root: string): string[] {
  return globSync('*/*.{mdx,yaml}', { cwd: root }).map((path) => `content/${path.split(sep).join('/')}`);
}
