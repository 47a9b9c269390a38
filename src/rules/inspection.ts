import { catalogue, published, type Catalogue } from '#domain/catalogue.ts';
import { brokenReferences } from '#domain/reference.ts';
import { byPlace, type PlacedProblem, type Problem } from '#domain/problem.ts';
import { readFolder, siteFile, type FolderReading, type Reading } from '#content/folder.ts';
import { publicFile } from '#content/public-file.ts';
import type { Site } from '#domain/site.ts';
import { contentRules, rules, siteRules } from './all.ts';
import type { Finding, Rule } from './rule.ts';

/** A content folder read, linked and held against every rule. */
export type Inspection = {
  /** Absent only when site.yaml cannot be read. To be published only when no problem is an error. */
  catalogue: Catalogue | undefined;
  /** All problems of all files, or of those that were asked for, in the order of files and lines. */
  problems: PlacedProblem[];
  /** How many files they are of. */
  files: number;
};

export type Inspected = Pick<Reading, 'only' | 'texts' | 'memory'> & {
  /** Whether the content is about to be published. */
  deploy?: boolean;
  /** Where the files lie that are published as they are. */
  publicFolder?: string;
  /** Where the site is published, if elsewhere than site.yaml says. */
  siteUrl?: string | undefined;
};

/** With `only`, no more is read than these files and what they refer to, unless that leaves a doubt. */
export function inspection(root: string, now: Temporal.Instant, inspected: Inspected = {}): Inspection {
  const { only, texts, memory } = inspected;
  // What the site as a whole is held against is everything.
  if (only !== undefined && !only.has(siteFile)) {
    const { found, compared } = held(readFolder(root, { only, texts, memory }), now, inspected);
    // A page that lists roles is there because of all of them, so a link to one may not be broken.
    if (compared === 0) return found;
  }
  return held(readFolder(root, { texts, memory }), now, inspected).found;
}

/** What the rules find in what was read, and how much of it those find that compare files. */
function held(
  reading: FolderReading,
  now: Temporal.Instant,
  { deploy = false, publicFolder = 'public', siteUrl, only }: Inspected,
): { found: Inspection; compared: number } {
  const { content, names, links, pictures } = reading;
  const isAsked = ({ file }: { file: string }) => only === undefined || only.has(file);
  const site = content.site ?? noSite;
  const whole = { ...content, site: { ...site, url: siteUrl ?? site.url } };
  const linked = catalogue(whole, { now, drafts: true }, names);
  const everyone = { catalogue: linked.catalogue, deploy };

  const ofRefused = reading.refused
    .filter(isAsked)
    .flatMap(({ collection, file, fields }) => brokenReferences(file, collection, fields, names));
  const entries = new Map(content.roles.filter(isAsked).map((entry) => [entry.slug, entry]));
  const ofRoles = linked.catalogue.roles.flatMap((role) => {
    const entry = entries.get(role.slug);
    if (entry === undefined) return [];
    const { file, data } = entry;
    const subject = { ...everyone, role, entry: data, text: reading.textOf(file), now };
    return rules.flatMap((rule) => problemsOf(rule, rule.check(subject), file));
  });
  const ofSite =
    content.site === undefined || !isAsked({ file: siteFile })
      ? []
      : siteRules.flatMap((rule) =>
          problemsOf(rule, rule.check({ ...everyone, site: whole.site, now }), siteFile),
        );
  const subject = {
    ...everyone,
    content,
    names,
    links,
    pictures,
    publicFile: (address: string) => publicFile(publicFolder, address),
  };
  const ofContent = contentRules
    .flatMap((rule) => problemsOf(rule, rule.check(subject), siteFile))
    .filter(isAsked);
  const all = [...linked.problems, ...ofRefused, ...ofRoles, ...ofSite, ...ofContent];
  const found: Inspection = {
    catalogue: content.site && published(linked.catalogue, content),
    problems: [...reading.problems, ...all.map((problem) => placed(problem, reading))]
      .filter(isAsked)
      .sort(byPlace),
    files: only === undefined ? reading.files : Math.min(reading.files, only.size),
  };
  return { found, compared: ofContent.length };
}

type Placeable = Problem & Pick<Finding, 'place'>;

function problemsOf({ name, severity }: Pick<Rule, 'name' | 'severity'>, findings: Finding[], file: string) {
  return findings.map((finding): Placeable => ({ file, rule: name, severity, ...finding }));
}

function placed({ path, place, ...problem }: Placeable, reading: FolderReading): PlacedProblem {
  const { file, quote, fix, ...unquoted } = problem;
  const { placeOf, placeOfWords } = reading;
  if (place !== undefined || quote === undefined)
    return { ...problem, ...(place ?? placeOf(file, path ?? [])) };
  const words = placeOfWords(file, path ?? [], quote);
  // Words that were put right while reading do not stand in the file.
  return words ? { ...problem, ...words } : { file, ...unquoted, ...placeOf(file, path ?? []) };
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
