import { expect, it } from 'vitest';
import type { PlacedProblem } from '#domain/problem.ts';
import { toldOnce } from '../../scripts/check/told-once.ts';

const refused = (slug: string, message: string): PlacedProblem => ({
  file: `content/roles/${slug}.mdx`,
  line: 5,
  column: 1,
  rule: 'refused',
  severity: 'hint',
  message,
  hint: 'Add it.',
});
const noRegion = 'Indeed would refuse this role. The place has no region.';
const noCity = 'Indeed would refuse this role. The place has no city.';
const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it('tells what receivers would refuse many roles for at the first of them', () => {
  const one = refused('d', noCity);
  const other = { ...refused('c', 'Sixty words are too few.'), rule: 'text-length' };
  const problems = [...slugs.map((slug) => refused(slug, noRegion)), one, other];
  expect(toldOnce(problems)).toEqual([
    {
      ...refused(
        'a',
        'Indeed would refuse this role, and 6 more for the same reason. The place has no region.',
      ),
      hint: 'Add it. A role that is checked alone says so itself.',
    },
    one,
    other,
  ]);
});

it('tells it of each where few are alike, and all else of each however often', () => {
  const few = slugs.slice(0, 5).map((slug) => refused(slug, noRegion));
  expect(toldOnce(few)).toEqual(few);
  const many = slugs.map((slug) => ({ ...refused(slug, noRegion), rule: 'text-length' }));
  expect(toldOnce(many)).toEqual(many);
});
