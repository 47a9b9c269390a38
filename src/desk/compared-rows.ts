import { requirementOverlap } from '#domain/requirement-overlap.ts';
import type { ComparedFact, ComparedRole } from './compared-role.ts';

/** A row of the comparison: what each role says, in the order of the roles. */
export type ComparedRow = { label: string; differs: boolean; cells: (ComparedFact | undefined)[] };

/** Every fact that one of the roles has a line for, in the order in which the pages have them. */
export function comparedRows(roles: readonly ComparedRole[]): ComparedRow[] {
  const labels = [...new Set(roles.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const order = (label: string) =>
    Math.min(
      ...roles.map(({ facts }) => facts.findIndex((fact) => fact.label === label)).filter((at) => at >= 0),
    );
  return labels
    .sort((a, b) => order(a) - order(b))
    .map((label) => {
      const cells = roles.map(({ facts }) => facts.find((fact) => fact.label === label));
      const said = new Set(cells.map((cell) => (cell?.kind === 'unknown' ? '' : (cell?.value ?? ''))));
      return { label, differs: said.size > 1, cells };
    });
}

/** What one role asks for and no other, and what it asks for like others. */
export type ComparedRequirements = { own: string[]; shared: { text: string; like: string }[] };

export function comparedRequirements(roles: readonly ComparedRole[]): ComparedRequirements[] {
  return requirementOverlap(roles).map((lines) => ({
    own: lines.filter(({ alsoIn }) => alsoIn.length === 0).map(({ text, level }) => marked(text, level)),
    shared: lines
      .filter(({ alsoIn }) => alsoIn.length > 0)
      .map(({ text, level, alsoIn }) => ({
        text: marked(text, level),
        like:
          alsoIn.length === roles.length - 1
            ? roles.length > 2
              ? 'all of them'
              : 'the other one'
            : alsoIn.map((at) => roles[at]?.title ?? '').join(' and '),
      })),
  }));
}

function marked(text: string, level: 'essential' | 'desirable'): string {
  return level === 'desirable' ? `${text} (welcome, not required)` : text;
}
