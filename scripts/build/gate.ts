import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { gate } from '#gate/gate.ts';
import { lastManifest, manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { secrets } from '#gate/secret.ts';
import { explained } from './explained.ts';

/**
 * Holds the site that was built in `folder` against the content and against the last build, and prints what it
 * finds. When nothing is wrong the site says in /build.json what the next build must keep.
 */
export function isFaultless(folder: string): boolean {
  const { contentRoot, lastBuild, now, outDir, siteUrl } = environment;
  const { content, names } = readFolder(contentRoot);
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  const site = { ...content.site, url: siteUrl ?? content.site.url };
  const linked = catalogue({ ...content, site }, { now, drafts: false }, names).catalogue;
  const { faults, pages, postings, manifest } = gate(folder, {
    catalogue: linked,
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
