import type { CollectionName } from '#domain/content.ts';

/** What can be made anew, by the word for it, with the folder that it goes to. */
export const kinds = {
  role: 'roles',
  employer: 'employers',
  profile: 'profiles',
  guide: 'guides',
  skill: 'skills',
} as const satisfies Record<string, CollectionName>;

export type Kind = keyof typeof kinds;

export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

/** A kind after its article: "an employer". */
export function oneOf(kind: Kind): string {
  return `${kind === 'employer' ? 'an' : 'a'} ${kind}`;
}
