import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment } from '#environment.ts';
import { manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { publish, published } from '#published.ts';
import { astroBuild } from './astro-build.ts';
import { letHeapGrow } from './heap-growth.ts';
import { accountFile, kept, type Kept } from './kept.ts';
import { keptPages, type KeptPages } from './kept-pages.ts';
import { madeBy } from './made-by.ts';
import { everyPage } from './made-pages.ts';
import { pageKeys } from './page-keys.ts';
import { leaveSpare } from './spare.ts';
import { soundness, undertake, type Undertaking } from './undertaking.ts';

/**
 * Checks the content, builds the site and puts it into OUT_DIR when the gate finds no fault. False when any fails,
 * with the reason printed; OUT_DIR is then as it was. A page is taken from the last build when it would be the same,
 * and from where it is `ready`.
 */
export async function site(ready: Ready = () => undefined): Promise<boolean> {
  return undertake(environment.outDir, (undertaking) => isMade(undertaking, ready), leaveSpare);
}

/** Where a page is that was made elsewhere, by its file as a path from the root of the site. */
type Ready = (file: string) => string | undefined;

/**
 * Builds the site and holds it against the content and against the last build. When nothing is wrong the site says
 * in /build.json what the next build must keep.
 */
async function isMade({ folder, beside, sound }: Undertaking, ready: Ready): Promise<boolean> {
  let last: Kept<undefined>;
  let pages: KeptPages | undefined;
  await astroBuild(folder, {
    ...everyPage,
    async read() {
      publish(await beside.read);
      letHeapGrow(published().roles.length);
      last = kept(accountFile('pages'), madeBy(published().site), environment.outDir, folder);
      beside.follow(last.isLeft);
    },
    async begin() {
      // Meanwhile the check of the content goes on.
      const keys = pageKeys(published(), environment.contentRoot);
      await soundness(sound);
      await beside.adopted;
      pages = keptPages(folder, keys, last);
    },
    take(page) {
      if (pages?.take(page)) {
        beside.keep([page, pages.madeOf(page)]);
        pages.accompany(page).forEach(beside.keep);
        return true;
      }
      const from = ready(page);
      if (from === undefined) return false;
      mkdirSync(dirname(join(folder, page)), { recursive: true });
      copyFileSync(from, join(folder, page));
      made(page);
      return true;
    },
    made,
    async end() {
      pages?.clear();
      console.log(await beside.followed);
    },
  });
  const { faults, manifest, ...passage } = await beside.pass(published());
  if (faults.length > 0) {
    console.error(report(faults));
    return false;
  }
  const left = beside.leave();
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  pages?.leave();
  await left;
  console.log(passed(passage.pages, passage.postings));
  return true;

  function made(page: string): void {
    pages?.made(page);
    pages?.accompany(page).forEach(beside.keep);
    beside.written([page, pages?.madeOf(page)]);
  }
}
