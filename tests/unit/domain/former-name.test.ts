import { describe, expect, it } from 'vitest';
import { body } from '#domain/body.ts';
import type { Entry } from '#domain/content.ts';
import { formerNameProblems, formerPaths } from '#domain/former-name.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { roleSchema } from '#domain/role-entry.ts';

describe('former names of roles', () => {
  it('lead to the role as it is called now', () => {
    expect([...formerPaths([role('now', ['first', 'second']), role('other')])]).toEqual([
      ['/roles/first/', '/roles/now/'],
      ['/roles/second/', '/roles/now/'],
    ]);
  });

  it.each([
    ['another role’s name', [role('a', ['b']), role('b')], ['`b` already leads to content/roles/b.mdx.']],
    [
      'a name that two roles claim',
      [role('a', ['x']), role('b', ['x'])],
      ['`x` already leads to content/roles/a.mdx.'],
    ],
    ['its own name', [role('a', ['a'])], ['`a` is the name of this file, or stands here twice.']],
    ['the same name twice', [role('a', ['x', 'x'])], ['`x` is the name of this file, or stands here twice.']],
    ['a free name', [role('a', ['x']), role('b', ['y'])], []],
  ])('may not be %s, or may', (_what, roles, messages) => {
    expect(formerNameProblems(roles).map(({ message }) => message)).toEqual(messages);
  });
});

function role(slug: string, formerly: string[] = []): Entry<RoleEntry> {
  const data = roleSchema.parse({ title: 'Engineer', employer: 'acme', posted: '2026-11-01', formerly });
  return { slug, file: `content/roles/${slug}.mdx`, data, body: body([]) };
}
