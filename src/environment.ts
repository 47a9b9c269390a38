import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/**
 * What the environment may set. Folders are absolute; `now` is the only clock of a build.
 * Throws a plain sentence when BUILD_DATE or SITE_URL cannot be read.
 */
export const environment = {
  contentRoot: resolve(process.env['CONTENT_ROOT'] || 'content'),
  outDir: resolve(process.env['OUT_DIR'] || 'dist'),
  /** Where shards of a site lie until they are merged. */
  partsDir: resolve(process.env['PARTS_DIR'] || 'parts'),
  now: buildDate(process.env['BUILD_DATE']),
  siteUrl: siteUrl(process.env['SITE_URL']),
  /** The /build.json of the site that a build must keep the addresses of, or `none`. */
  lastBuild: process.env['LAST_BUILD'] || undefined,
};

/** Where builds keep what the next one of the same content folder can use. */
export const caches = '.cache/astro';

/** Where builds of a content folder keep what the next one can use; each folder has its own. */
export function cacheFolder(contentRoot: string): string {
  return `${caches}/${createHash('sha256').update(contentRoot).digest('hex').slice(0, 12)}`;
}

function buildDate(written: string | undefined): Temporal.Instant {
  if (!written) return Temporal.Now.instant();
  try {
    return Temporal.Instant.from(written);
  } catch {
    throw new Error(
      `BUILD_DATE is \`${written}\`, which is not an instant. Write it like 2026-11-20T09:00:00Z.`,
    );
  }
}

function siteUrl(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (/^https?:\/\/[^/\s?#]+\/?$/.test(written) && URL.canParse(written)) return new URL(written).origin;
  throw new Error(
    `SITE_URL is \`${written}\`, which is not the address of a site. Write it like https://careers.example.`,
  );
}
