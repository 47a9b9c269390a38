import { createHash, type Hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#domain/site.ts';
import { environment } from '#environment.ts';

/** What pages are made by. */
const code = ['src', 'scripts/build', 'public', 'astro.config.ts', 'package-lock.json'];

/** A hash of all that a site is made of: content, code, the clock and the address of the site. */
export function madeOf(): string {
  const { contentRoot, now, siteUrl } = environment;
  const hash = createHash('sha256').update(`${process.version} ${now.toString()} ${siteUrl}`);
  return withFiles(hash, [contentRoot, ...code]).digest('hex');
}

/** A hash of code, and of what all pages have in common: what the site says of itself. */
export function madeBy(site?: Site): string {
  const hash = createHash('sha256').update(`${process.version} ${JSON.stringify(site)}`);
  return withFiles(hash, code).digest('hex');
}

function withFiles(hash: Hash, roots: readonly string[]): Hash {
  for (const root of roots) {
    const isFile = statSync(root, { throwIfNoEntry: false })?.isFile();
    const files = isFile ? [''] : globSync('**/*', { cwd: root }).sort();
    for (const file of files) {
      const path = join(root, file);
      if (statSync(path).isFile()) hash.update(`\n${file}\n`).update(readFileSync(path));
    }
  }
  return hash;
}
