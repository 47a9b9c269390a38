import type { PlacedProblem, Problem } from '#domain/problem.ts';
import type { FolderReading } from '#content/folder.ts';
import type { Finding, Rule } from './rule.ts';

type Placeable = Problem & Pick<Finding, 'place'>;

/** What a rule has found in a file, at its place. */
export function problemsOf(
  { name, severity }: Pick<Rule, 'name' | 'severity'>,
  findings: readonly Finding[],
  file: string,
  reading: FolderReading,
): PlacedProblem[] {
  return findings.map((finding) => placed({ file, rule: name, severity, ...finding }, reading));
}

export function placed({ path, place, ...problem }: Placeable, reading: FolderReading): PlacedProblem {
  const { file, quote, fix, ...unquoted } = problem;
  const { placeOf, placeOfWords } = reading;
  if (place !== undefined || quote === undefined)
    return { ...problem, ...(place ?? placeOf(file, path ?? [])) };
  const words = placeOfWords(file, path ?? [], quote);
  // Words that were put right while reading do not stand in the file.
  return words ? { ...problem, ...words } : { file, ...unquoted, ...placeOf(file, path ?? []) };
}
