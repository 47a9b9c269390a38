import { z } from 'zod';
import { roleSchema } from '#domain/role-entry.ts';

/** What a role cannot be published without and its source did not say: names of fields, and `text`. */
export function stillMissing(fields: Record<string, unknown>, text: string): string[] {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const issues = z.safeParse(roleSchema, said).error?.issues ?? [];
  const missing = issues.map((issue) => {
    const { rule } = ((issue.code === 'custom' && issue.params) || {}) as { rule?: string };
    return wantedBy.get(rule ?? '') ?? String(issue.path[0]);
  });
  return [...new Set([...missing, ...(text === '' ? ['text'] : [])])];
}

/** What one field makes necessary of another, by the problem that it is. */
const wantedBy = new Map([
  ['remote-without-country', 'applicants'],
  ['place-missing', 'locations'],
]);
