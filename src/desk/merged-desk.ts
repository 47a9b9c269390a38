import type { Desk, DeskRole, Evidence, OwnSkill } from './desk.ts';

/**
 * What was on the desk and what a file brings. Nothing that was there is lost: of one role, each mark that
 * only one of the two has is kept, and of two the later one; two notes on a requirement stand below each
 * other.
 */
export function mergedDesk(own: Desk, brought: Desk): Desk {
  const roles = new Map(own.roles.map((role) => [role.slug, role]));
  for (const role of brought.roles) {
    const known = roles.get(role.slug);
    roles.set(role.slug, known ? mergedRole(known, role) : role);
  }
  return { roles: [...roles.values()], skills: mergedSkills(own, brought) };
}

function mergedSkills(own: Desk, brought: Desk): OwnSkill[] {
  const known = new Set(own.skills.map(({ slug }) => slug));
  return [...own.skills, ...brought.skills.filter(({ slug }) => !known.has(slug))];
}

function mergedRole(own: DeskRole, brought: DeskRole): DeskRole {
  const later = latest(brought) > latest(own) ? brought : own;
  const merged: DeskRole = { ...own, ...brought, ...later };
  for (const mark of ['saved', 'hidden', 'seen', 'applied'] as const) {
    const last = [own[mark], brought[mark]]
      .filter((at) => at !== undefined)
      .sort(byTime)
      .at(-1);
    if (last !== undefined) merged[mark] = last;
  }
  const outcome = [own.outcome, brought.outcome]
    .filter((one) => one !== undefined)
    .sort((a, b) => byTime(a.on, b.on))
    .at(-1);
  if (outcome) merged.outcome = outcome;
  const evidence = mergedEvidence(own.evidence ?? [], brought.evidence ?? []);
  if (evidence.length > 0) merged.evidence = evidence;
  return merged;
}

function mergedEvidence(own: readonly Evidence[], brought: readonly Evidence[]): Evidence[] {
  const notes = new Map(own.map((one) => [one.requirement, one]));
  for (const one of brought) {
    const known = notes.get(one.requirement);
    const lines = new Set([known?.note ?? '', one.note].filter((note) => note !== ''));
    notes.set(one.requirement, {
      requirement: one.requirement,
      met: one.met || (known?.met ?? false),
      note: known?.note.includes(one.note) ? known.note : [...lines].join('\n'),
    });
  }
  return [...notes.values()];
}

function latest({ saved, hidden, seen, applied, outcome }: DeskRole): number {
  return Math.max(
    ...[saved, hidden, seen, applied, outcome?.on, '1970-01-01'].map((at) => Date.parse(at ?? '1970-01-01')),
  );
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
