import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { height, width } from './composition.ts';
import { alternativeText } from './picture.ts';
import { pictures } from './pictures.ts';

export type SharedPicture = { path: string; alt: string; width: number; height: number };

/** What stands for a page where it is shared: its own picture, or that of the site. */
export async function sharedPicture(page: string, catalogue: Catalogue): Promise<SharedPicture | undefined> {
  const drawn = await pictures(catalogue);
  const of = drawn.has(page) ? page : paths.home;
  const picture = drawn.get(of);
  return picture && { path: `${of}share.png`, alt: alternativeText(picture), width, height };
}
