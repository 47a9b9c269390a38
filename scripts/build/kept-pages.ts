import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '#domain/paths.ts';
import { roleFiles } from '#feeds/role-files.ts';
import type { Made } from '#gate/gate.ts';
import { published } from '#published.ts';
import { sharedFile } from '#sharing/shared-picture.ts';
import { roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';
import { fileOf } from './page-keys.ts';
import { write } from './write.ts';

/**
 * The pages of the site that is built in a folder, by their files as paths from its root, and what stands beside
 * them.
 */
export type KeptPages = {
  /** What a page is made of, where that is known. */
  madeOf: (page: string) => string | undefined;
  /** Puts a page of the last build with its picture into the site, where it would be the same. */
  take: (page: string) => boolean;
  /** A page stands in the site that was made now. */
  made: (page: string) => void;
  /** Puts the other forms of a role beside its page. Returns those that the last build made. */
  accompany: (page: string) => Made[];
  /** All pages are there: what the last build made of others goes. */
  clear: () => void;
  /** Leaves them to the next build, with the pictures that stand beside them by now. */
  leave: () => void;
};

/** `keys` tell what each page is made of. Throws where there are mistakes in the content. */
export function keptPages(
  folder: string,
  keys: ReadonlyMap<string, string>,
  last: Kept<undefined>,
): KeptPages {
  const { site, roles } = published();
  const roleOn = new Map(roles.map((role) => [fileOf(paths.role(role.slug)), role]));
  const madeNow: string[] = [];
  // What is written to such an address now does not ask, as it is no page.
  last.clear((path) => !path.endsWith('.html') || keys.has(path));
  return {
    madeOf: (page) => keys.get(page),
    take(page) {
      const madeOf = keys.get(page);
      const isTaken = last.take(page, madeOf);
      last.take(pictureOf(page), isTaken ? madeOf : undefined);
      return isTaken;
    },
    made: (page) => void madeNow.push(page),
    accompany(page) {
      const role = roleOn.get(page);
      if (role === undefined) return [];
      const madeOf = roleKey(role);
      return roleFiles(role, site).flatMap(({ path, text }): Made[] => {
        if (last.take(path, madeOf)) return [[path, madeOf]];
        const written = text();
        if (written === undefined) return [];
        write(join(folder, path), written);
        last.made(path, madeOf);
        return [];
      });
    },
    clear() {
      noteMade((page) => page);
      last.clear();
    },
    leave() {
      // They are put there when all pages are.
      noteMade(pictureOf);
      last.leave(undefined);
    },
  };

  function noteMade(fileOn: (page: string) => string): void {
    for (const page of madeNow) {
      const [madeOf, file] = [keys.get(page), fileOn(page)];
      if (madeOf !== undefined && existsSync(join(folder, file))) last.made(file, madeOf);
    }
  }
}

function pictureOf(page: string): string {
  return page.replace(/index\.html$/, sharedFile);
}
