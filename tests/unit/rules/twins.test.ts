import { expect, it } from 'vitest';
import { treeText } from '#domain/body-tree.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { twins } from '#rules/twins.ts';

/** So many different words, the same for the same start. */
function words(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `w${start + index}`).join(' ');
}

function rolesOf(texts: Record<string, string>): Catalogue {
  const openRoles = Object.entries(texts).map(([slug, value], index) => ({
    slug,
    posted: `2026-11-${String(index + 1).padStart(2, '0')}`,
    body: { tree: treeText([{ type: 'text', value }]) },
  }));
  // Twins are told by nothing else of a role.
  return { openRoles } as unknown as Catalogue;
}

function found(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries([...twins(rolesOf(texts))].map(([slug, twin]) => [slug, twin.role.slug]));
}

it('names the earlier one of two texts that are nearly the same', () => {
  const text = words(0, 200);
  expect(found({ first: text, other: words(500, 200), second: text.replace('w100 ', 'changed ') })).toEqual({
    second: 'first',
  });
});

it('leaves texts alone that share a part', () => {
  expect(found({ first: words(0, 200), second: words(100, 200) })).toEqual({});
});

it('leaves short texts alone', () => {
  expect(found({ first: words(0, 20), second: words(0, 20) })).toEqual({});
});

it('finds the twin among many that share a paragraph', () => {
  const shared = words(0, 60);
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `role-${index}`,
      `${shared} ${words(1000 * (index + 1), 200)}`,
    ]),
  );
  expect(found({ ...many, 'role-twin': `${shared} ${words(150_000, 200)} more` })).toEqual({
    'role-twin': 'role-149',
  });
});
