import type { RunCost } from '../measure/run.ts';
import type { WrittenContent } from '../measure/written-content.ts';
import { builtSize, hasInPage, type BuiltSize } from './built-size.ts';
import type { Contestant } from './contestant.ts';

export type Measured = {
  name: string;
  roles: number;
  /** From content alone; again with nothing changed; again with one role changed. */
  cold: RunCost;
  warm: RunCost;
  changed: RunCost;
  size: BuiltSize;
};

const added = 'This sentence was not there before.';

/**
 * Measures the three builds of one contestant. Throws when a role has no page, or the page of the changed role
 * does not say what was added: a build that leaves something out is no faster.
 */
export async function measured(
  one: Contestant,
  content: WrittenContent,
  tell: (words: string) => void,
): Promise<Measured> {
  const [first] = content.roles;
  if (first === undefined) throw new Error('There is no role to build a site of.');
  const [slug, role] = first;
  tell(`${one.name}: writing the content …`);
  one.begin(content);
  tell(`${one.name}: building cold …`);
  const cold = await one.build();
  tell(`${one.name}: building again …`);
  const warm = await one.build();
  tell(`${one.name}: building with one role changed …`);
  one.change(slug, { ...role, text: `${role.text}\n\n${added}` });
  const changed = await one.build();
  if (!hasInPage(one.output, slug, added)) {
    throw new Error(`${one.name} did not build the page of the role that was changed, ${slug}.`);
  }
  const size = builtSize(one.output, [...content.roles.keys()]);
  return { name: one.name, roles: content.roles.size, cold, warm, changed, size };
}
