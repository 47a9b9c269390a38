import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collections } from './collections.ts';
import { listing } from './folder.ts';

/**
 * Tells the Astro extension of an editor which schema the fields of each `.mdx` file have: it looks that up in
 * .astro/collections/, by addresses of this machine. `project` is the folder that the editor has open.
 */
export function writeEditorFields(root: string, project: string): void {
  const schemas = join(project, '.vscode/schemas');
  if (!existsSync(schemas)) return;
  const { files } = listing(root);
  const known = Object.entries(collections).filter(([, { ending }]) => ending === '.mdx');
  const entries = known.flatMap(([name]) =>
    files[name as keyof typeof collections].map(({ path }) => [address(join(root, name, path)), named(name)]),
  );
  const manifest = {
    collections: known.map(([name]) => ({ hasSchema: true, name: named(name) })),
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
  const folder = join(project, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const [name] of known) {
    update(join(folder, `${named(name)}.schema.json`), readFileSync(join(schemas, `${name}.json`), 'utf8'));
  }
  update(join(folder, 'collections.json'), JSON.stringify(manifest, null, 2));
}

/** Astro writes schemas of what it stores under the plain names. */
function named(name: string): string {
  return `rolecall-${name}`;
}

/** As the extension compares them. */
function address(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** An editor reads again what is written, so nothing is written that is there already. */
function update(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
