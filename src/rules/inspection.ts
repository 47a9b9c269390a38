import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { brokenReferences } from '#domain/reference.ts';
import { byPlace, type PlacedProblem, type Problem } from '#domain/problem.ts';
import { readFolder, siteFile } from '#content/folder.ts';
import { publicFile } from '#content/public-file.ts';
import type { Site } from '#domain/site.ts';
import { contentRules, rules, siteRules } from './all.ts';
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
  /** Where the files lie that are published as they are. */
  publicFolder?: string;
};

export function inspection(
  root: string,
  now: Temporal.Instant,
  { deploy = false, publicFolder = 'public' }: Inspected = {},
): Inspection {
  const { content, problems, names, files, links, pictures, refused, placeOf, placeOfWords, textOf } =
    readFolder(root);
  const whole = { ...content, site: content.site ?? noSite };
  const linked = catalogue(whole, { now, drafts: true }, names);
  const placed = ({ path, place, ...problem }: Problem & Pick<Finding, 'place'>): PlacedProblem => {
    const { quote, fix, ...unquoted } = problem;
    if (place !== undefined || quote === undefined) {
      return { ...problem, ...(place ?? placeOf(problem.file, path ?? [])) };
    }
    const found = placeOfWords(problem.file, path ?? [], quote);
    // Words that were put right while reading do not stand in the file.
    return found ? { ...problem, ...found } : { ...unquoted, ...placeOf(problem.file, path ?? []) };
  };

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
  const subject = {
    content,
    catalogue: linked.catalogue,
    names,
    links,
    pictures,
    publicFile: (address: string) => publicFile(publicFolder, address),
    deploy,
  };
  const ofContent = contentRules.flatMap(({ name, severity, check }) =>
    check(subject).map((finding) => ({ rule: name, severity, ...finding })),
  );
  return {
    catalogue: content.site && catalogue(whole, { now, drafts: false }, names).catalogue,
    problems: [
      ...problems,
      ...[...linked.problems, ...ofRefused, ...ofRoles, ...ofSite, ...ofContent].map(placed),
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
