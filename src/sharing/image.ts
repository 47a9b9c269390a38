import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { colours, svg } from './canvas.ts';
import { composition } from './composition.ts';
import type { Picture } from './picture.ts';
import { typefaces, typefacesKey } from './typefaces.ts';

/** To be raised whenever the same picture is drawn in another way, so that no old one is taken for it. */
export const edition = 2;

const folder = resolve('.cache/share-pictures');

/** A picture as a PNG file. */
export async function image(picture: Picture, keptIn = folder): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(readFileSync(await imageFile(picture, keptIn)));
}

/** Where the PNG file of a picture lies. It is drawn once and kept by all that it depends on. */
export async function imageFile(picture: Picture, keptIn = folder): Promise<string> {
  const file = join(keptIn, `${imageKey(picture)}.png`);
  if (existsSync(file)) return file;
  const drawn = await png(svg(composition(picture, await typefaces())));
  mkdirSync(keptIn, { recursive: true });
  // In place at once, so that no other build reads half of it.
  writeFileSync(`${file}.${process.pid}`, drawn);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** Forgets the pictures that were drawn before a moment; those that are still needed are drawn again. */
export function forgetPictures(before: Temporal.Instant, keptIn = folder): void {
  if (!existsSync(keptIn)) return;
  for (const name of readdirSync(keptIn)) {
    const file = join(keptIn, name);
    // Another build may have removed it just now.
    const drawn = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (drawn < before.epochMilliseconds) rmSync(file, { force: true });
  }
}

/** Five colours and what lies between them at the edges of letters fit sixteen, at a third of the bytes. */
function png(drawing: string): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing))
    .flatten({ background: colours.paper })
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

function imageKey(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, sharp.versions.sharp, typefacesKey(), picture]))
    .digest('hex');
}
