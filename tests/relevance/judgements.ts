import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that a person may type, and how well adverts answer it: 3 exactly, 2 well, 1 a little. */
export type Judged = { text: string; grades: Map<string, number> };

/** In the order of the file; what is not named there does not answer. */
export function judgements(): Judged[] {
  return readFileSync(join(import.meta.dirname, 'queries.txt'), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text = '', line = ''] = block.split('\n');
      const grades = line.split('; ').flatMap((part) => {
        const [grade, ids = ''] = part.split(': ');
        return ids.split(' ').map((id) => [id, Number(grade)] as const);
      });
      return { text, grades: new Map(grades) };
    });
}

/** Normalised discounted cumulative gain of the first ten, with gains of 2^grade - 1: 1 is the best order. */
export function ndcg({ grades }: Judged, found: readonly string[]): number {
  const gained = (list: number[]) =>
    list.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gained([...grades.values()].sort((a, b) => b - a));
  return gained(found.map((id) => grades.get(id) ?? 0)) / best;
}

/** Whether the first result is among the best that there are. */
export function firstIsRight({ grades }: Judged, [first = '']: readonly string[]): boolean {
  return grades.get(first) === Math.max(...grades.values());
}
