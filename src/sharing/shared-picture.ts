import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { height, width } from './composition.ts';
import { alternativeText } from './picture.ts';
import { pictures } from './pictures.ts';

export type SharedPicture = { path: string; alt: string; width: number; height: number };

/** Its name beside the page. */
export const sharedFile = 'share.png';

/** What stands for a page where it is shared: its own picture, or that of the site. */
export async function sharedPicture(page: string, catalogue: Catalogue): Promise<SharedPicture | undefined> {
  const drawn = await pictures(catalogue);
  for (const owner of [page, paths.home]) {
    const picture = drawn.get(owner)?.();
    if (picture) return { path: `${owner}${sharedFile}`, alt: alternativeText(picture), width, height };
  }
  return undefined;
}
