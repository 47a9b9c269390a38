import type { Severity } from './problem.ts';

/** Whether the fields of a role, accepted by their schema or not, say that it is not ready. */
export function isDraft(fields: unknown): boolean {
  return typeof fields === 'object' && fields !== null && 'draft' in fields && fields.draft === true;
}

/** A problem inside a draft. It keeps nothing from being built, because a draft is left out. */
export function inDraft<Told extends { severity: Severity }>(problem: Told): Told {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}
