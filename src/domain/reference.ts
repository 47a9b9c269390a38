import type { CollectionName } from './content.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The names of all files of each collection, readable or not. */
export type Names = Record<CollectionName, ReadonlySet<string>>;

type Target = Exclude<CollectionName, 'guides'>;
type Value = { path: (string | number)[]; written: string };

/** The fields of each collection that name files of another, or of the same. */
const fields: Record<CollectionName, Record<string, Target>> = {
  roles: { employer: 'employers', recruiter: 'employers', profile: 'profiles', skills: 'skills' },
  employers: {},
  profiles: { next: 'profiles', skills: 'skills' },
  guides: { employer: 'employers', role: 'roles', profile: 'profiles', skills: 'skills' },
  skills: { broader: 'skills' },
};

/**
 * The references in the fields of a file that lead nowhere. Takes fields as they were written, whether or
 * not their schema accepts them, so that all problems of a file show at once.
 */
export function brokenReferences(
  file: string,
  collection: CollectionName,
  entry: unknown,
  names: Names,
): Problem[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(fields[collection]).flatMap(([field, target]) =>
    values(field, Object.entries(entry).find(([key]) => key === field)?.[1])
      .filter(
        ({ written }) => !names[target].has(written) && !(field === 'recruiter' && written === 'unnamed'),
      )
      .map((value) => unknownReference(file, value, target, names[target])),
  );
}

/** What the fields of a file refer to, as `employers/acme-robotics`, whether or not it is there. */
export function referredTo(collection: CollectionName, entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(fields[collection]).flatMap(([field, target]) =>
    values(field, Object.entries(entry).find(([key]) => key === field)?.[1]).map(
      ({ written }) => `${target}/${written}`,
    ),
  );
}

function values(field: string, value: unknown): Value[] {
  if (typeof value === 'string' && value.trim() !== '') return [{ path: [field], written: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    values(field, item).map(({ written }) => ({ path: [field, index], written })),
  );
}

const nouns: Record<Target, string> = {
  skills: 'skill',
  employers: 'employer',
  profiles: 'profile',
  roles: 'role',
};

function unknownReference(
  file: string,
  { path, written }: Value,
  target: Target,
  known: ReadonlySet<string>,
): Problem {
  const meant = nearest(written, known);
  const live = `${target[0]!.toUpperCase()}${target.slice(1)} live in content/${target}/`;
  return {
    file,
    path,
    rule: `unknown-${nouns[target]}`,
    severity: 'error',
    message: `There is no ${nouns[target]} called \`${written}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`? ${live}.`
      : `${live}: add \`${written}\` there, or write the name of one that exists.`,
  };
}
