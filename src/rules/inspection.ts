import { published, type Catalogue } from '#domain/catalogue.ts';
import { inDraft, isDraft } from '#domain/draft-role.ts';
import { brokenReferences } from '#domain/reference.ts';
import { byPlace, type PlacedProblem } from '#domain/problem.ts';
import { listing, readFolder, siteFile, type FolderReading, type Reading } from '#content/folder.ts';
import { publicFile } from '#content/public-file.ts';
import { contentRules, siteRules } from './all.ts';
import { linked, type Linked, type Publishing } from './linked.ts';
import { placed, problemsOf } from './placed.ts';
import { roleProblems, rulesForMany, rulesForOne, type Known } from './role-problems.ts';
import { unacceptedProblems } from './unaccepted.ts';

/** A content folder read, linked and held against every rule. */
export type Inspection = {
  /** Absent only when site.yaml cannot be read. To be published only when no problem is an error. */
  catalogue: Catalogue | undefined;
  /** All problems of all files, or of those that were asked for, in the order of files and lines. */
  problems: PlacedProblem[];
  /** How many files they are of. */
  files: number;
  /** The rules that were left out, because they would need more than was read. */
  leftOut: string[];
  /** The drafts that are not complete enough to be shown by `npm run dev` either. */
  unready: string[];
};

export type Inspected = Pick<Reading, 'only' | 'texts' | 'memory' | 'listing'> &
  Publishing & {
    /** Where the files lie that are published as they are. */
    publicFolder?: string;
    /** Which roles are held against the rules for one, some at a time; all of them unless it says otherwise. */
    turns?: Iterable<readonly string[]>;
    known?: Known;
    /** Is told of what was read before it is held against anything. */
    told?: (reading: FolderReading) => void;
    /** The roles whose texts may repeat those of files, `undefined` when nobody can say in a moment. */
    alike?: (files: ReadonlySet<string>) => ReadonlySet<string> | undefined;
  };

/** Of so many roles everything is read, even for a few files of them: that takes no time to speak of. */
const few = 500;

/**
 * With `only`, no more is read of many roles than these files, what they refer to and what may be like them, unless
 * that leaves a doubt.
 */
export function inspection(root: string, now: Temporal.Instant, inspected: Inspected = {}): Inspection {
  const { only, texts, memory, listing: listed = listing(root) } = inspected;
  // What the site as a whole is held against is everything.
  if (only !== undefined && !only.has(siteFile) && listed.files.roles.length > few) {
    const others = inspected.alike?.(only);
    const read = others ? only.union(others) : only;
    const part = linked(readFolder(root, { only: read, texts, memory, listing: listed }), now, inspected);
    const between = betweenFiles(part, inspected);
    // A page that lists roles is there because of all of them, so a link to one may not be broken.
    if (between.length === 0) {
      const held = others ? [...rulesForMany, ...rulesForOne] : rulesForOne;
      const leftOut = others ? [] : rulesForMany.map(({ name }) => name);
      return found(part, inspected, roleProblems(part, held, only), leftOut);
    }
  }
  const reading = readFolder(root, { texts, memory, listing: listed });
  inspected.told?.(reading);
  const all = linked(reading, now, inspected);
  const asked = inspected.turns ?? [only ?? all.reading.content.roles.map(({ file }) => file)];
  const problems = [
    betweenFiles(all, inspected),
    ofSite(all, inspected),
    roleProblems(all, rulesForMany, only),
  ];
  // One turn after the other: whoever helps takes some of them meanwhile.
  for (const files of asked) problems.push(roleProblems(all, rulesForOne, files, inspected.known));
  return found(all, inspected, problems.flat());
}

function found(
  linkedContent: Linked,
  { only }: Inspected,
  ofRules: readonly PlacedProblem[],
  leftOut: string[] = [],
): Inspection {
  const { reading, catalogue, problems } = linkedContent;
  const { content, names, refused } = reading;
  const isUnready = ({ collection, fields }: (typeof refused)[number]) =>
    collection === 'roles' && isDraft(fields);
  const ofRefused = refused.flatMap((one) => {
    const broken = brokenReferences(one.file, one.collection, one.fields, names);
    return isUnready(one) ? broken.map(inDraft) : broken;
  });
  const ofTexts = unacceptedProblems(linkedContent, only);
  const isAsked = ({ file }: { file: string }) => only === undefined || only.has(file);
  const shown = content.site && published(catalogue, content);
  const ofLinks = [...problems, ...ofRefused].map((problem) => placed(problem, reading));
  return {
    catalogue: shown && { ...shown, heldBack: shown.heldBack.filter(isAsked) },
    problems: [...reading.problems, ...ofLinks, ...ofTexts, ...ofRules].filter(isAsked).sort(byPlace),
    files: only === undefined ? reading.files : Math.min(reading.files, only.size),
    leftOut,
    unready: refused
      .filter(isUnready)
      .filter(isAsked)
      .map(({ file }) => file),
  };
}

function betweenFiles(
  { reading, catalogue, deploy }: Linked,
  { publicFolder = 'public', only }: Inspected,
): PlacedProblem[] {
  const { content, names, links, pictures } = reading;
  const isThere = (address: string) => publicFile(publicFolder, address);
  const subject = { content, names, links, pictures, catalogue, deploy, publicFile: isThere };
  return contentRules
    .flatMap((rule) => problemsOf(rule, rule.check(subject), siteFile, reading))
    .filter(({ file }) => only === undefined || only.has(file));
}

function ofSite({ reading, catalogue, now, deploy }: Linked, { only }: Inspected): PlacedProblem[] {
  if (reading.content.site === undefined || (only !== undefined && !only.has(siteFile))) return [];
  const { site } = catalogue;
  return siteRules.flatMap((rule) =>
    problemsOf(rule, rule.check({ site, catalogue, now, deploy }), siteFile, reading),
  );
}
