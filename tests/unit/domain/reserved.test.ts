import { expect, it } from 'vitest';
import { reservedName } from '#domain/reserved.ts';

it.each([
  ['feed', true],
  ['page', true],
  ['in', true],
  ['remote', true],
  ['full-time', true],
  ['feeder', false],
  ['page-designer', false],
])('a role called %s is refused: %s', (slug, refused) => {
  const problems = reservedName({ slug, file: `content/roles/${slug}.mdx` });
  expect(problems.map(({ rule }) => rule)).toEqual(refused ? ['reserved-name'] : []);
});
