import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#content/collections.ts';
import type { CollectionName } from '#domain/content.ts';
import type { Names } from '#domain/reference.ts';
import { slug } from '#domain/slug.ts';

/** What all content files are called, without reading any. Throws a plain sentence when there is no content. */
export function names(root: string): Names {
  if (!existsSync(root))
    throw new Error(`There is no content folder at ${root}. If it lies elsewhere, name it in CONTENT_ROOT.`);
  return {
    roles: namesIn(root, 'roles'),
    employers: namesIn(root, 'employers'),
    profiles: namesIn(root, 'profiles'),
    guides: namesIn(root, 'guides'),
    skills: namesIn(root, 'skills'),
  };
}

function namesIn(root: string, collection: CollectionName): Set<string> {
  const { ending } = collections[collection];
  let files: string[] = [];
  try {
    files = readdirSync(join(root, collection));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return new Set(
    files.filter((file) => file.endsWith(ending)).map((file) => slug(file.slice(0, -ending.length))),
  );
}
