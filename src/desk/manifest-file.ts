import { fingerprint } from '#domain/fingerprint.ts';
import type { Stage } from '#domain/lifecycle.ts';

/** How roles stand in a build, by their addresses, for those who kept one. A role that moved has its new address. */
export type Manifest = Record<string, ManifestEntry | string>;
export type ManifestEntry = {
  title: string;
  version: string;
  stage: Stage;
  /** The instant at which it closes by itself, and that in words. */
  closes?: string;
  closesText?: string;
};

/** The file that a role is in, counted from 0. */
export function manifestFile(slug: string, files: number): number {
  return Number.parseInt(fingerprint(slug).slice(0, 7), 36) % files;
}

export function manifestPath(file: number): string {
  return `/desk/roles-${file}.json`;
}
