import type { Draft, NotCarried, RoleFields } from './draft.ts';

/** What a text says otherwise than the record that it belongs to. The record was taken. */
export function conflicts(recorded: RoleFields, read: Draft): NotCarried[] {
  return compared.flatMap((field) => {
    const [said, told] = [recorded[field], read.fields[field]];
    const words = read.evidence[field];
    if (said === undefined || told === undefined || words === undefined || agree(field, said, told))
      return [];
    return [
      {
        text: words,
        why: `The text says ${shown(told)} for \`${field}\`; the record says ${shown(said)}, and that was taken.`,
      },
    ];
  });
}

const compared = ['pay', 'workplace', 'employment', 'closes', 'reference', 'seniority'] as const;

function agree(field: (typeof compared)[number], said: unknown, told: unknown): boolean {
  if (field === 'pay') return figures(said) === figures(told) || figures(told) === '[]';
  if (field === 'closes') return String(said).slice(0, 10) === String(told).slice(0, 10);
  if (Array.isArray(said) && Array.isArray(told)) return said.some((one) => told.includes(one));
  return JSON.stringify(said) === JSON.stringify(told);
}

function figures(pay: unknown): string {
  if (typeof pay !== 'object' || pay === null) return '[]';
  const { currency, min, max, per } = pay as Record<string, unknown>;
  return JSON.stringify([currency, min, max, per].filter((part) => part !== undefined));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return `“${String(value)}”`;
  const parts = Object.entries(value).filter(([, part]) => ['string', 'number'].includes(typeof part));
  return `“${parts.map(([name, part]) => `${name}: ${String(part)}`).join(', ')}”`;
}
