import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { everyPage, madePages, type PagePlan } from '../../scripts/build/made-pages.ts';

it('says on a terminal how many pages are made and how long the others will take', async () => {
  using site = folder();
  const written: string[] = [];
  let now = 0;
  const paths = Array.from({ length: 300 }, (_, index) => `/${index}/`);
  const stream = { isTTY: true, columns: 70, write: (text: string) => written.push(text) > 0 } as never;
  const pages = prerenderer(
    site.root,
    stream,
    () => now,
    paths,
    () => {
      now += 1000;
      return new Response('made');
    },
  );
  await pages.getStaticPaths();
  for (const path of paths) await pages.render(request(path), { routeData: { type: 'page' } as never });
  await pages.teardown?.();

  const lines = written.map((line) => line.trim());
  expect(lines).toContain('[######--------------] 101 of 300 pages  3 min left');
  expect(lines).toContain('[#############-------] 201 of 300 pages  99 s left');
  expect(lines.at(-1)).toBe('');
});

it.each([
  ['a page', 'page', '/roles/tester/', new Response('ö'), 'roles/tester/index.html'],
  ['the home page', 'page', '/', new Response('ö'), 'index.html'],
  [
    'the page for addresses that lead nowhere',
    'page',
    '/404/',
    new Response('ö', { status: 404 }),
    undefined,
  ],
  ['a page that leads on', 'page', '/old/', Response.redirect('https://jobs.example/new/', 301), undefined],
  ['a file', 'endpoint', '/roles.json', new Response('ö'), undefined],
])('writes a page itself, and leaves all else to Astro: %s', async (_, type, path, response, file) => {
  using site = folder();
  const pages = prerenderer(
    site.root,
    {} as never,
    () => 0,
    [path],
    () => response,
  );
  const answer = (await pages.render(request(path), { routeData: { type } as never })) as Response;
  if (file === undefined) {
    expect(answer).toBe(response);
    expect(existsSync(join(site.root, 'index.html'))).toBe(false);
  } else {
    expect(answer.body).toBe(null);
    expect(readFileSync(join(site.root, file), 'utf8')).toBe('ö');
  }
});

it('tells that the content is read, that pages begin, which are made, and that all are', async () => {
  using site = folder();
  const told: string[] = [];
  const plan: PagePlan = {
    ...everyPage,
    read: async () => void told.push('read'),
    begin: async () => void told.push('begin'),
    made: (file: string) => void told.push(`${file} ${existsSync(join(site.root, file))}`),
    end: async () => void told.push('end'),
  };
  const answer = () => new Response('ö');
  const others: AstroIntegration[] = [
    {
      name: 'other',
      hooks: {
        'content:read': () => void told.push('others may read'),
        'pages:begin': () => void told.push('others may begin'),
      },
    },
  ];
  const paths = ['/', '/roles/tester/'];
  const pages = prerenderer(site.root, {} as never, () => 0, paths, answer, plan, others);
  for (const { pathname } of await pages.getStaticPaths())
    await pages.render(request(pathname), { routeData: { type: 'page' } as never });
  await pages.teardown?.();
  expect(told).toEqual([
    'read',
    'others may read',
    'begin',
    'others may begin',
    '/index.html true',
    '/roles/tester/index.html true',
    'end',
  ]);
});

it('makes those pages that are its own, and not those that could be taken', async () => {
  using site = folder();
  const told: string[] = [];
  const plan: PagePlan = {
    ...everyPage,
    choose: (all) => all.slice(1),
    take: (file) => file === '/b/index.html',
    made: (file) => void told.push(file),
  };
  const answer = () => new Response('made');
  const pages = prerenderer(site.root, {} as never, () => 0, ['/a/', '/b/', '/c/'], answer, plan);
  const chosen = await pages.getStaticPaths();
  expect(chosen.map(({ pathname }) => pathname)).toEqual(['/b/', '/c/']);
  for (const { pathname } of chosen)
    await pages.render(request(pathname), { routeData: { type: 'page' } as never });
  expect(existsSync(join(site.root, 'b/index.html'))).toBe(false);
  expect(readFileSync(join(site.root, 'c/index.html'), 'utf8')).toBe('made');
  expect(told).toEqual(['/c/index.html']);
});

function request(path: string): Request {
  return new Request(`https://jobs.example${path}`);
}

/** As Astro makes it of its own one when a build begins. */
function prerenderer(
  root: string,
  stream: Parameters<typeof madePages>[0],
  clock: () => number,
  paths: string[],
  answer: () => Response,
  plan: PagePlan = everyPage,
  integrations: AstroIntegration[] = [],
): AstroPrerenderer {
  const usual = {
    name: 'usual',
    getStaticPaths: async () => paths.map((pathname) => ({ pathname, route: { type: 'page' } })),
    render: async () => answer(),
  } as unknown as AstroPrerenderer;
  const { hooks } = madePages(stream, plan, clock);
  let made = usual;
  const setPrerenderer = (next: unknown) =>
    (made = (next as (one: AstroPrerenderer) => AstroPrerenderer)(usual));
  void hooks['astro:config:done']?.({
    config: { outDir: pathToFileURL(`${root}/`), integrations },
  } as never);
  void hooks['astro:build:start']?.({ setPrerenderer } as never);
  return made;
}

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-pages-'));
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
