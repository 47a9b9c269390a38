import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '#environment.ts';
import { gate } from '#gate/gate.ts';
import { lastManifest, manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { secrets } from '#gate/secret.ts';
import { published } from '#published.ts';
import { explained } from './explained.ts';

/**
 * Holds the site that was built in `folder` against the content and against the last build, and prints what it
 * finds. When nothing is wrong the site says in /build.json what the next build must keep.
 */
export function isFaultless(folder: string): boolean {
  const { contentRoot, lastBuild, outDir } = environment;
  const { faults, pages, postings, manifest } = gate(folder, {
    catalogue: published(),
    secrets: secrets(contentRoot, explained()),
    last: lastManifest(lastBuild, outDir),
  });
  if (faults.length > 0) {
    console.error(report(faults));
    return false;
  }
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  console.log(passed(pages, postings));
  return true;
}
