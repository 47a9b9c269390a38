import type { Entry } from './content.ts';
import { paths } from './paths.ts';
import type { Problem } from './problem.ts';
import type { RoleEntry } from './role-entry.ts';

/** Old address to new address of every role that has had another file name. */
export function formerPaths(roles: readonly Entry<RoleEntry>[]): Map<string, string> {
  return new Map(
    roles.flatMap(({ slug, data }) =>
      (data.formerly ?? []).map((former) => [paths.role(former), paths.role(slug)] as const),
    ),
  );
}

/** A former name must lead to one role only, and to none that is published under it today. */
export function formerNameProblems(roles: readonly Entry<RoleEntry>[]): Problem[] {
  const owners = new Map(roles.map(({ slug, file }) => [slug, file]));
  return roles.flatMap(({ file, data }) =>
    (data.formerly ?? []).flatMap((former, index): Problem[] => {
      const owner = owners.get(former);
      owners.set(former, owner ?? file);
      if (owner === undefined) return [];
      return [
        {
          file,
          path: ['formerly', index],
          rule: 'former-name-taken',
          severity: 'error',
          message:
            owner === file
              ? `\`${former}\` is the name of this file, or stands here twice.`
              : `\`${former}\` already leads to ${owner}.`,
          hint: 'An old address can lead to one role only: remove it here or there.',
        },
      ];
    }),
  );
}
