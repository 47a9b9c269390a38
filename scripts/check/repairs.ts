import { readFileSync } from 'node:fs';
import type { Remembered } from '#content/folder.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { inspection, type Inspected, type Inspection } from '#rules/inspection.ts';
import { mended } from './mended.ts';
import { pathOf } from './source-lines.ts';

/** What `--fix` makes of a folder, without writing anything. */
export type Repairs = {
  /** Files with their text before and after, in the order of their names. */
  files: { file: string; before: string; after: string }[];
  /** What is found once they are made. */
  left: Inspection;
};

/** One repair can bring another to light, and two that touch take turns. */
const mostTurns = 10;

/** A file that its repairs would leave with more errors than it had is left as it is. */
export function repairs(root: string, now: Temporal.Instant, inspected: Inspected): Repairs {
  const before = new Map<string, string>();
  const texts = new Map<string, string>();
  const unmendable = new Set<string>();
  const memory = new Map<string, Remembered>();
  const inspect = () => inspection(root, now, { ...inspected, texts, memory });
  let found = inspect();
  for (let turn = 0; turn < mostTurns; turn++) {
    const changed = new Map<string, string>();
    for (const [file, problems] of mendable(found, unmendable)) {
      const text = texts.get(file) ?? readFileSync(pathOf(root, file), 'utf8');
      const after = mended(text, problems);
      if (after === text) unmendable.add(file);
      else changed.set(file, after);
      if (!before.has(file)) before.set(file, text);
    }
    if (changed.size === 0) break;
    const last = new Map(texts);
    for (const [file, text] of changed) texts.set(file, text);
    const next = inspect();
    const worse = [...changed.keys()].filter((file) => errorsIn(next, file) > errorsIn(found, file));
    for (const file of worse) {
      unmendable.add(file);
      restore(texts, file, last.get(file));
    }
    found = worse.length > 0 ? inspect() : next;
  }
  return {
    files: [...texts]
      .map(([file, after]) => ({ file, before: before.get(file) ?? '', after }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    left: found,
  };
}

function mendable({ problems }: Inspection, unmendable: ReadonlySet<string>): Map<string, PlacedProblem[]> {
  return Map.groupBy(
    problems.filter(({ file, fix }) => fix !== undefined && !unmendable.has(file)),
    ({ file }) => file,
  );
}

function errorsIn({ problems }: Inspection, file: string): number {
  return problems.filter((problem) => problem.file === file && problem.severity === 'error').length;
}

function restore(texts: Map<string, string>, file: string, text: string | undefined): void {
  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
}
