/** Where pay that is worked out comes from: the role that names it, and who says so. */
export type PaySource = { title: string; path: string; said: string };

/** Reads the role's own file, so that no address can call an estimate stated; `undefined` without one. */
export async function paySource(slug: string): Promise<PaySource | undefined> {
  if (!/^[a-z0-9-]{1,200}$/.test(slug)) return undefined;
  try {
    const answer = await fetch(`/roles/${slug}.json`);
    if (!answer.ok) return undefined;
    const { title, employer, facts } = (await answer.json()) as RoleFile;
    const { kind, by } = facts.pay;
    if (kind === 'unknown') return undefined;
    const name = typeof by === 'string' ? by : 'someone who is not named';
    return {
      title: `${title}, ${employer.name}`,
      path: `/roles/${slug}/`,
      said: kind === 'estimated' ? `estimated by ${name}, not by the employer` : 'stated in the advert',
    };
  } catch {
    return undefined;
  }
}

/** The part of /roles/<slug>.json that is read here; its form is in /roles.schema.json. */
type RoleFile = {
  title: string;
  employer: { name: string };
  facts: { pay: { kind: 'stated' | 'estimated' | 'unknown'; by?: unknown } };
};
