import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { brokenReferences } from '#domain/reference.ts';
import { byPlace, type PlacedProblem, type Problem } from '#domain/problem.ts';
import { readFolder, siteFile } from '#content/folder.ts';
import type { Site } from '#domain/site.ts';
import { rules, siteRules } from './all.ts';
import { brokenLink } from './broken-link.ts';
import type { Finding } from './rule.ts';

/** A content folder read, linked and held against every rule. */
export type Inspection = {
  /** Absent only when site.yaml cannot be read. To be published only when no problem is an error. */
  catalogue: Catalogue | undefined;
  /** All problems of all files, in the order of files and lines. */
  problems: PlacedProblem[];
  /** How many files were read. */
  files: number;
};

export type Inspected = {
  /** Whether the content is about to be published. */
  deploy?: boolean;
};

export function inspection(
  root: string,
  now: Temporal.Instant,
  { deploy = false }: Inspected = {},
): Inspection {
  const { content, problems, names, files, links, refused, placeOf, textOf } = readFolder(root);
  const whole = { ...content, site: content.site ?? noSite };
  const linked = catalogue(whole, { now, drafts: true }, names);
  const placed = ({ path, place, ...problem }: Problem & Pick<Finding, 'place'>): PlacedProblem => ({
    ...problem,
    ...(place ?? placeOf(problem.file, path ?? [])),
  });

  const ofRefused = refused.flatMap(({ collection, file, fields }) =>
    brokenReferences(file, collection, fields, names),
  );
  const entries = new Map(content.roles.map((entry) => [entry.slug, entry]));
  const ofRoles = linked.catalogue.roles.flatMap((role) => {
    const entry = entries.get(role.slug);
    if (entry === undefined) return [];
    const subject = {
      role,
      entry: entry.data,
      text: textOf(entry.file),
      catalogue: linked.catalogue,
      now,
      deploy,
    };
    return rules.flatMap(({ name, severity, check }) =>
      check(subject).map((finding) => ({ file: entry.file, rule: name, severity, ...finding })),
    );
  });
  const ofSite =
    content.site === undefined
      ? []
      : siteRules.flatMap(({ name, severity, check }) =>
          check({ site: whole.site, catalogue: linked.catalogue, now, deploy }).map((finding) => ({
            file: siteFile,
            rule: name,
            severity,
            ...finding,
          })),
        );
  const { name, severity, check } = brokenLink;
  const ofLinks = links.flatMap(({ file, ...link }) =>
    check([link], names).map((finding) => ({ file, rule: name, severity, ...finding })),
  );
  return {
    catalogue: content.site && catalogue(whole, { now, drafts: false }, names).catalogue,
    problems: [
      ...problems,
      ...[...linked.problems, ...ofRefused, ...ofRoles, ...ofSite, ...ofLinks].map(placed),
    ].sort(byPlace),
    files,
  };
}

/** Stands in for a site.yaml that cannot be read, so that all else is still checked. Nothing is published from it. */
const noSite: Site = {
  name: '',
  description: '',
  url: 'https://site.invalid',
  language: 'en',
  timeZone: 'UTC',
  publisher: { name: '' },
  contact: {},
  assumptions: { daysPerYear: 1, hoursPerWeek: 1, weeksPerYear: 1 },
  footer: [],
};
