import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { pageProgress } from '../../scripts/build/page-progress.ts';

it('says on a terminal how many pages are made and how long the others will take', async () => {
  const written: string[] = [];
  let now = 0;
  const pages = Array.from({ length: 300 }, (_, index) => ({ pathname: `/${index}/`, route: {} }));
  const usual = {
    name: 'usual',
    getStaticPaths: async () => pages,
    render: async () => {
      now += 1000;
      return new Response('made');
    },
  } as unknown as AstroPrerenderer;
  const stream = { isTTY: true, columns: 70, write: (text: string) => written.push(text) > 0 } as never;
  const watched = prerenderer(
    pageProgress(stream, () => now),
    usual,
  );

  expect(await watched.getStaticPaths()).toBe(pages);
  const texts = [];
  for (const { pathname, route } of pages) {
    const request = new Request(`https://jobs.example${pathname}`);
    texts.push(await ((await watched.render(request, { routeData: route as never })) as Response).text());
  }
  await watched.teardown?.();

  expect(new Set(texts)).toEqual(new Set(['made']));
  const lines = written.map((line) => line.trim());
  expect(lines).toContain('[######--------------] 101 of 300 pages  3 min left');
  expect(lines).toContain('[#############-------] 201 of 300 pages  99 s left');
  expect(lines.at(-1)).toBe('');
});

/** As Astro makes it of its own one when a build begins. */
function prerenderer({ hooks }: AstroIntegration, usual: AstroPrerenderer): AstroPrerenderer {
  let made = usual;
  const setPrerenderer = (next: unknown) =>
    (made = (next as (one: AstroPrerenderer) => AstroPrerenderer)(usual));
  void hooks['astro:build:start']?.({ setPrerenderer } as never);
  return made;
}
