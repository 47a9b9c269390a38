import { join } from 'node:path';
import { dataFiles } from '#data-files.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { catalogueKey, keyOf, roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';
import { write } from './write.ts';

/** Writes what scripts of pages ask for into `folder`, but for what the last build made of the same. */
export function writeData(
  catalogue: Catalogue,
  folder: string,
  { take, made }: Pick<Kept<unknown>, 'take' | 'made'>,
): void {
  const all = catalogueKey(catalogue);
  for (const { path, roles, data } of dataFiles(catalogue)) {
    const madeOf = roles ? keyOf(roles.map(({ slug, role }) => [slug, roleKey(role)])) : all;
    if (take(path, madeOf)) continue;
    write(join(folder, path), JSON.stringify(data()));
    made(path, madeOf);
  }
}
