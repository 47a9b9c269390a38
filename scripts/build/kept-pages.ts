import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, environment } from '#environment.ts';
import { published } from '#published.ts';
import { sharedFile } from '#sharing/shared-picture.ts';
import { kept } from './kept.ts';
import { madeBy } from './made-by.ts';
import { pageKeys } from './page-keys.ts';

/** The pages of the site that is built in a folder, by their files as paths from its root. */
export type KeptPages = {
  /** What a page is made of, where that is known. */
  madeOf: (page: string) => string | undefined;
  /** Puts a page of the last build with its picture into the site, where it would be the same. */
  take: (page: string) => boolean;
  /** A page stands in the site that was made now. */
  made: (page: string) => void;
  /** Leaves them to the next build, with the pictures that stand beside them by now. */
  leave: () => void;
};

/** Throws where there are mistakes in the content. */
export function keptPages(folder: string): KeptPages {
  const { contentRoot, outDir } = environment;
  const catalogue = published();
  const keys = pageKeys(catalogue, contentRoot);
  const file = join(cacheFolder(contentRoot), 'pages.kept');
  const last = kept<undefined>(file, madeBy(catalogue.site), outDir, folder);
  const madeNow: string[] = [];
  return {
    madeOf: (page) => keys.get(page),
    take(page) {
      const madeOf = keys.get(page);
      if (madeOf === undefined || !last.take(page, madeOf)) return false;
      last.take(pictureOf(page), madeOf);
      return true;
    },
    made: (page) => void madeNow.push(page),
    leave() {
      for (const page of madeNow) {
        const madeOf = keys.get(page);
        if (madeOf === undefined) continue;
        for (const one of [page, pictureOf(page)]) if (existsSync(join(folder, one))) last.made(one, madeOf);
      }
      last.leave(undefined);
    },
  };
}

function pictureOf(page: string): string {
  return page.replace(/index\.html$/, sharedFile);
}
