import { paths } from '#domain/paths.ts';
import type { Skill } from '#domain/skill.ts';

/** A page by its name; `count` says how many roles it lists. */
export type Link = { name: string; path: string; count?: number };

export function skillLink({ name, slug }: Skill): Link {
  return { name, path: paths.skill(slug) };
}
