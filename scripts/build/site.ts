import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, environment } from '#environment.ts';
import { manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { published } from '#published.ts';
import { astroBuild } from './astro-build.ts';
import { kept, type Kept } from './kept.ts';
import { madeBy } from './made-by.ts';
import { everyPage } from './made-pages.ts';
import { pageKeys } from './page-keys.ts';
import { soundness, undertake, type Undertaking } from './undertaking.ts';

/**
 * Checks the content, builds the site and puts it into OUT_DIR when the gate finds no fault. False when any fails,
 * with the reason printed; OUT_DIR is then as it was. A page is taken from the last build when it would be the same,
 * and from where it is `ready`.
 */
export async function site(ready: Ready = () => undefined): Promise<boolean> {
  return undertake(environment.outDir, (undertaking) => isMade(undertaking, ready));
}

/** Where a page is that was made elsewhere, by its file as a path from the root of the site. */
type Ready = (file: string) => string | undefined;

/**
 * Builds the site and holds it against the content and against the last build. When nothing is wrong the site says
 * in /build.json what the next build must keep.
 */
async function isMade({ folder, beside, sound }: Undertaking, ready: Ready): Promise<boolean> {
  const { contentRoot, outDir } = environment;
  let followed = Promise.resolve('');
  let keys = new Map<string, string>();
  let last: Kept<undefined> | undefined;
  await astroBuild(folder, {
    ...everyPage,
    async begin() {
      const catalogue = published();
      keys = pageKeys(catalogue, contentRoot);
      last = kept(join(cacheFolder(contentRoot), 'pages.kept'), madeBy(catalogue.site), outDir, folder);
      await soundness(sound);
      followed = beside.follow();
    },
    take(file) {
      const madeOf = keys.get(file);
      if (madeOf !== undefined && last?.take(file, madeOf)) {
        beside.keep([file, madeOf]);
        return true;
      }
      const from = ready(file);
      if (from === undefined) return false;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(from, join(folder, file));
      made(file);
      return true;
    },
    made,
    async end() {
      console.log(await followed);
    },
  });
  const { faults, pages, postings, manifest } = await beside.pass();
  if (faults.length > 0) {
    console.error(report(faults));
    return false;
  }
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  last?.leave(undefined);
  console.log(passed(pages, postings));
  return true;

  function made(file: string): void {
    const madeOf = keys.get(file);
    if (madeOf !== undefined) last?.made(file, madeOf);
    beside.read([file, madeOf]);
  }
}
