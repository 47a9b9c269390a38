import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '#environment.ts';
import { manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { astroBuild } from './astro-build.ts';
import { everyPage, type PagePlan } from './made-pages.ts';
import { soundness, undertake, type Undertaking } from './undertaking.ts';

/**
 * Checks the content, builds the site and puts it into OUT_DIR when the gate finds no fault. False when any fails,
 * with the reason printed; OUT_DIR is then as it was. Pages that are `ready` are taken as they are.
 */
export async function site(ready: PagePlan['ready'] = everyPage.ready): Promise<boolean> {
  return undertake(environment.outDir, (undertaking) => isMade(undertaking, ready));
}

/**
 * Builds the site and holds it against the content and against the last build. When nothing is wrong the site says
 * in /build.json what the next build must keep.
 */
async function isMade({ folder, beside, sound }: Undertaking, ready: PagePlan['ready']): Promise<boolean> {
  let followed = Promise.resolve('');
  await astroBuild(folder, {
    ...everyPage,
    async begin() {
      await soundness(sound);
      followed = beside.follow();
    },
    ready,
    made: beside.read,
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
  console.log(passed(pages, postings));
  return true;
}
