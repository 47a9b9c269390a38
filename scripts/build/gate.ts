import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { gate } from '#gate/gate.ts';
import { readManifest, type Manifest } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { secrets } from '#gate/secret.ts';

const manifestFile = 'build.json';

/**
 * Holds the site that was built in `folder` against the content and against the last build, and prints what it
 * finds. When nothing is wrong the site says in /build.json what the next build must keep.
 */
export function isFaultless(folder: string): boolean {
  const { contentRoot, now, siteUrl } = environment;
  const { content, names } = readFolder(contentRoot);
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  const site = { ...content.site, url: siteUrl ?? content.site.url };
  const linked = catalogue({ ...content, site }, { now, drafts: false }, names).catalogue;
  const { faults, pages, postings, manifest } = gate(folder, {
    catalogue: linked,
    secrets: secrets(contentRoot),
    last: lastManifest(),
  });
  if (faults.length > 0) {
    console.error(report(faults));
    return false;
  }
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  console.log(passed(pages, postings));
  return true;
}

/** What the last build must be found to have kept: that of LAST_BUILD, else that of the site to be replaced. */
function lastManifest(): Manifest | undefined {
  const { lastBuild, outDir } = environment;
  if (lastBuild === 'none') return undefined;
  const file = lastBuild ?? join(outDir, manifestFile);
  if (!existsSync(file)) {
    if (lastBuild === undefined) return undefined;
    throw new Error(
      `LAST_BUILD is \`${lastBuild}\`, and there is no such file. Name a /${manifestFile}, or write \`none\`.`,
    );
  }
  const read = readManifest(readFileSync(file, 'utf8'));
  if (read === undefined)
    throw new Error(
      `${file} is not what a build writes. Name a /${manifestFile} as LAST_BUILD, or write \`none\`.`,
    );
  return read;
}
