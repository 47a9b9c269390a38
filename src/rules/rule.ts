import type { Catalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import type { Path, Severity } from '#domain/problem.ts';
import type { Names } from '#domain/reference.ts';
import type { Link, Picture } from '#content/markup.ts';
import type { Place } from '#content/places.ts';
import type { PublicFile } from '#content/public-file.ts';
import type { WrittenText } from '#content/written-text.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';

/** A role as its editor wrote it and as the site would publish it. */
export type Subject = {
  role: Role;
  entry: RoleEntry;
  text: WrittenText;
  catalogue: Catalogue;
  now: Temporal.Instant;
  /** Whether what is checked is about to be published. */
  deploy: boolean;
};

/** Placed by a path in the front matter, or by a line of the text; `quote` and `fix` as in a problem. */
export type Finding = {
  /** Where it concerns another file than the one that was checked. */
  file?: string;
  /** Where it weighs otherwise than the rule does as a whole. */
  severity?: Severity;
  path?: Path;
  place?: Place;
  message: string;
  hint: string;
  quote?: string;
  fix?: string;
};

/** One thing that can be wrong with an advert that its schema accepts. The name never changes. */
export type Rule = {
  name: string;
  severity: Severity;
  /** For content/README.md: why this is checked. */
  about: string;
  /** Whether it looks at other roles too, so that it says something only where all have been read. */
  compares?: true;
  check: (subject: Subject) => Finding[];
};

/** One thing that can be wrong with the site as a whole; what it finds stands in site.yaml. */
export type SiteRule = Omit<Rule, 'check'> & {
  check: (subject: { site: Site; catalogue: Catalogue; now: Temporal.Instant; deploy: boolean }) => Finding[];
};

/** One thing that can be wrong with other files than roles, or between several. The name never changes. */
export type ContentRule = Omit<Rule, 'check'> & {
  check: (subject: ContentSubject) => (Finding & { file: string })[];
};

export type ContentSubject = {
  /** Only what its schema accepts. */
  content: Omit<Content, 'site'>;
  catalogue: Catalogue;
  names: Names;
  /** Those in the text of every file. */
  links: readonly (Link & { file: string })[];
  pictures: readonly (Picture & { file: string })[];
  /** What lies in public/ at an address of this site; `undefined` when nothing does. */
  publicFile: (address: string) => PublicFile | undefined;
  deploy: boolean;
};
