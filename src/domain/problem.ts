/** An error stops the build. A warning should be mended. A hint is advice, and never more than that. */
export type Severity = 'error' | 'warning' | 'hint';

/** Keys and indexes from the top of a file's front matter to the value that is wrong. */
export type Path = readonly (string | number)[];

/** What is wrong in a content file, in words for the person who edits it. */
export type Problem = {
  file: string;
  /** Where in the front matter; absent when the problem is placed by line, or concerns the whole file. */
  path?: Path;
  rule: string;
  severity: Severity;
  /** What is wrong with the value as written. */
  message: string;
  /** What to do about it. */
  hint: string;
  /** What stands at the place and is wrong, letter for letter; absent when the whole value or line is meant. */
  quote?: string;
  /** What may stand in place of the quote without anyone having to think about it. Never without `quote`. */
  fix?: string;
};

/** A problem with its place: line and column count from 1. */
export type PlacedProblem = Omit<Problem, 'path'> & { line: number; column: number };

/** By file, then line, then column, then rule. */
export function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
