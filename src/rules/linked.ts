import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Problem } from '#domain/problem.ts';
import type { FolderReading } from '#content/folder.ts';
import type { Site } from '#domain/site.ts';

/** A folder as it was read, linked with drafts in it. */
export type Linked = {
  reading: FolderReading;
  catalogue: Catalogue;
  /** Of the links between files. */
  problems: Problem[];
  now: Temporal.Instant;
  /** Whether the content is about to be published. */
  deploy: boolean;
};

export type Publishing = {
  deploy?: boolean;
  /** Where the site is published, if elsewhere than site.yaml says. */
  siteUrl?: string | undefined;
};

export function linked(
  reading: FolderReading,
  now: Temporal.Instant,
  { deploy = false, siteUrl }: Publishing,
): Linked {
  const { content, names } = reading;
  const site = content.site ?? noSite;
  const whole = { ...content, site: { ...site, url: siteUrl ?? site.url } };
  return { reading, now, deploy, ...catalogue(whole, { now, drafts: true }, names) };
}

/** Stands in for a site.yaml that cannot be read, so that all else is still checked. Nothing is published from it. */
const noSite: Site = {
  name: '',
  description: '',
  url: 'https://site.invalid',
  language: 'en',
  timeZone: 'UTC',
  publisher: { name: '' },
  // What cannot be read is not for that reason missing.
  contact: { email: 'unread@site.invalid' },
  assumptions: { daysPerYear: 1, hoursPerWeek: 1, weeksPerYear: 1 },
  offline: true,
  footer: [],
};
