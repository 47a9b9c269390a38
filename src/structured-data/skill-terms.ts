import type { DefinedTermLeaf } from 'schema-dts';
import type { Skill } from '#domain/skill.ts';

/** Each skill by its name; with its address where ESCO defines it. `undefined` when there are none. */
export function skillTerms(skills: readonly Skill[]): (string | DefinedTermLeaf)[] | undefined {
  if (skills.length === 0) return undefined;
  return skills.map(({ name, esco }) =>
    esco === undefined ? name : { '@type': 'DefinedTerm', name, url: esco, inDefinedTermSet: escoSet },
  );
}

const escoSet = { '@type': 'DefinedTermSet', name: 'ESCO', url: 'https://esco.ec.europa.eu/' } as const;
