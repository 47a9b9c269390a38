import { roleFile } from './role-file.ts';

/** Where pay that is worked out comes from: the role that names it, and who says so. */
export type PaySource = { title: string; path: string; said: string };

/** Reads the role's own file, so that no address can call an estimate stated; `undefined` without one. */
export async function paySource(slug: string): Promise<PaySource | undefined> {
  const file = await roleFile(slug);
  if (!file || file.facts.pay.kind === 'unknown') return undefined;
  const { kind, by } = file.facts.pay;
  const name = typeof by === 'string' ? by : 'someone who is not named';
  return {
    title: `${file.title}, ${file.employer.name}`,
    path: `/roles/${slug}/`,
    said: kind === 'estimated' ? `estimated by ${name}, not by the employer` : 'stated in the advert',
  };
}
