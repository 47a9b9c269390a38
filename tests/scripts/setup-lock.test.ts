import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

// npm leaves out what the registry at hand does not have, and then refuses to install from the lock file.
test('the lock file holds the packages of every platform, in the versions that are asked for', () => {
  const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ place, name, version })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  const missing = wanted.filter(({ place, name, version }) => {
    const found = installed(place, name);
    return found === undefined || (/^\d+\.\d+\.\d+$/.test(version) && found !== version);
  });
  expect(missing.map(({ place, name, version }) => `${place}: ${name}@${version}`)).toEqual([]);
});

test('the lock file sends nobody to a registry of its own', () => {
  const elsewhere = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(elsewhere).toEqual([]);
});

/** The version that a package at `place` gets when it asks for `name`: the nearest one, looking outwards. */
function installed(place: string, name: string): string | undefined {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined) return found.version;
    if (folder === '') return undefined;
  }
}
