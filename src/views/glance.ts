import type { Role } from '#domain/role.ts';

/** One line of "at a glance": `authored` lines are the editor's, the others follow from fields. */
export type GlanceLine = { label: string; text: string; authored: boolean };

/** The role in a few lines: what the ledger does not say already. */
export function glance(role: Role): GlanceLine[] {
  const { employer, benefits } = role;
  const offers = benefits.kind === 'stated' ? benefits.value : [];
  const lines: (GlanceLine | undefined)[] = [
    authored('The role', role.glance.role),
    derived('Who', [employer.name, employer.industry].filter(Boolean).join('. ')),
    authored('They ask for', role.glance.ask ?? undefined),
    derived('They offer', offers.length > 0 ? offers.slice(0, 4).map(withoutStop).join('; ') : ''),
    authored('Why this job', role.glance.why),
  ];
  return lines.filter((line) => line !== undefined);
}

function authored(label: string, text: string | undefined): GlanceLine | undefined {
  return text === undefined ? undefined : { label, text, authored: true };
}

function derived(label: string, text: string): GlanceLine | undefined {
  return text === '' ? undefined : { label, text: text[0]!.toUpperCase() + text.slice(1), authored: false };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
