import type { RequirementLevel } from '#domain/body.ts';
import type { FactKind } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';

/** The parts of /roles/<slug>.json that pages of the desk read; its form is in /roles.schema.json. */
export type RoleFile = {
  title: string;
  employer: { name: string };
  /** Why it takes no applications, if it takes none. */
  notice?: string;
  facts: { pay: { kind: FactKind; value?: Pay; by?: unknown } };
  requirements: { level: RequirementLevel; items: string[] }[];
  skills: { name: string; url: string }[];
};

/** What the site says of a role today; `undefined` when it has no such role, or cannot be reached. */
export async function roleFile(slug: string): Promise<RoleFile | undefined> {
  if (!isSlug(slug)) return undefined;
  try {
    const answer = await fetch(`/roles/${slug}.json`);
    return answer.ok ? ((await answer.json()) as RoleFile) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a part of an address can be the name of a role. */
export function isSlug(written: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(written);
}
