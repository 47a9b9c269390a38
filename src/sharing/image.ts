import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { palette } from './canvas.ts';
import { composition } from './composition.ts';
import type { Picture } from './picture.ts';
import { png } from './png.ts';
import { typefaces, typefacesKey } from './typefaces.ts';

/** To be raised whenever the same picture is drawn in another way, so that no old one is taken for it. */
export const edition = 1;

const folder = resolve('.cache/share-pictures');

/** A picture as a PNG file. It is drawn once and kept by all that it depends on. */
export async function image(picture: Picture, keptIn = folder): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(keptIn, `${imageKey(picture)}.png`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const drawn = png(composition(picture, await typefaces()), palette);
  mkdirSync(keptIn, { recursive: true });
  // In place at once, so that no other build reads half of it.
  writeFileSync(`${file}.${process.pid}`, drawn);
  renameSync(`${file}.${process.pid}`, file);
  return new Uint8Array(drawn);
}

function imageKey(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, typefacesKey(), picture]))
    .digest('hex');
}
