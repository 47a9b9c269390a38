import { expect, it } from 'vitest';
import { dataFiles } from '#data-files.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/role.ts';
import { sampleCatalogue } from '../support/sample.ts';

const role = (title: string, more = '') =>
  `title: ${title}\nemployer: acme\nposted: 2026-11-02\nskills: [sql]\nlocations: [{ city: Leeds, country: GB }]\n${more}\n---\nYou write queries.`;
const catalogue = sampleCatalogue({
  'skills/sql.yaml': 'name: SQL\nabout: A language for data.',
  'roles/analyst.mdx': role('Analyst'),
  'roles/tester.mdx': role('Tester', 'formerly: [checker]\nclosed: { on: 2026-11-10, why: filled }'),
});

/** The same, in which nothing can be asked for that the files are not said to be made of. */
const closed: Catalogue = {
  ...catalogue,
  roles: catalogue.roles.map(withoutText),
  openRoles: catalogue.openRoles.map(withoutText),
  get now(): never {
    throw new Error('The clock was asked for.');
  },
  get heldBack(): never {
    throw new Error('What is held back was asked for.');
  },
};

function withoutText(found: Role): Role {
  return Object.defineProperty({ ...found }, 'body', {
    get() {
      throw new Error('The text of a role was asked for.');
    },
  });
}

it('makes what is said to be made without texts and the clock without them', () => {
  const files = dataFiles(closed).filter(({ roles }) => roles === undefined);
  const whole = new Map(dataFiles(catalogue).map(({ path, data }) => [path, data()]));
  expect(files.map(({ path }) => path)).toHaveLength(5);
  for (const { path, data } of files) expect(data(), path).toEqual(whole.get(path));
});

it('says of which roles a file of the desk is', () => {
  const [desk, ...others] = dataFiles(catalogue).filter(({ roles }) => roles !== undefined);
  expect(others).toEqual([]);
  expect(desk!.roles!.map(({ slug }) => slug).sort()).toEqual(Object.keys(desk!.data() as object).sort());
  expect(desk!.roles!.map(({ slug }) => slug)).toContain('checker');
});
