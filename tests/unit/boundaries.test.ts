import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Who may import what: folders of src, packages, and `*` for everything. Within a folder all is allowed. */
const mayImport: Record<string, string[]> = {
  domain: ['zod'],
  content: ['domain', 'satteri', 'yaml', 'zod', 'image-size', 'astro/loaders', 'node:*'],
  rules: ['domain', 'content', 'structured-data', 'feeds'],
  views: ['domain'],
  'structured-data': ['domain', 'views', 'schema-dts'],
  feeds: ['domain', 'views', 'zod'],
  search: ['domain', 'views'],
  sharing: ['domain', 'views', 'harfbuzzjs', 'woff2-encoder/decompress', 'sharp', 'node:*'],
  gate: ['domain', 'views', 'content', 'yaml', 'node:*'],
  import: ['domain', 'content', 'towns.ts', '*:'],
  desk: ['domain', 'views'],
  offline: ['workbox-expiration', 'workbox-routing', 'workbox-strategies'],
  headers: [],
  elements: ['domain', 'search', 'desk'],
  components: ['views', 'domain', 'desk', 'elements'],
  layouts: ['*'],
  pages: ['*'],
  integrations: ['*'],
  scripts: [
    'domain',
    'content',
    'rules',
    'feeds',
    'import',
    'gate',
    'sharing',
    'headers',
    'views',
    'history.ts',
    'data-files.ts',
    'environment.ts',
    'published.ts',
    'integrations',
    '*:',
  ],
  'catalogue.ts': [
    'domain',
    'content',
    'views',
    'environment.ts',
    'history.ts',
    'published.ts',
    'astro:content',
  ],
  'data-files.ts': ['domain', 'search', 'desk', 'towns.ts'],
  'history.ts': ['content', 'domain', 'node:*'],
  'published.ts': ['content', 'domain', 'environment.ts'],
  'content.config.ts': ['domain', 'content', 'environment.ts', 'astro:content', 'astro/zod'],
  'environment.ts': ['node:*'],
  'towns.ts': ['domain', 'node:*'],
};

/** They stand in MDX pages, which have nothing to hand them. */
const readTheCatalogue = ['src/components/site/SiteContact.astro', 'src/components/site/SiteNotice.astro'];
const readTheEnvironment = ['scripts', 'integrations', 'catalogue.ts', 'content.config.ts', 'published.ts'];

type Import = { from: string; to: string; typeOnly: boolean };
const files = globSync('{src,scripts}/**/*.{ts,mjs,astro,mdx}');
const imports = files.flatMap((from) =>
  [
    ...readFileSync(from, 'utf8').matchAll(
      /^\s*(?:import|export)\s+(?:(type)\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'/gm,
    ),
  ].map(([, type, written = '']): Import => ({
    from,
    to: resolved(from, written),
    typeOnly: type !== undefined,
  })),
);

it('reads the imports of every layer', () => {
  const layers = new Set(files.map(layerOf));
  expect([...layers].filter((layer) => !(layer in mayImport))).toEqual([]);
  expect(imports.length).toBeGreaterThan(200);
});

it('lets each layer import only what stands below it', () => {
  expect(shown(imports.filter((one) => !isAllowed(one)))).toEqual([]);
});

it('keeps the environment, and with it the clock, at the edges', () => {
  const readers = imports.filter(({ to }) => to === 'src/environment.ts').map(({ from }) => layerOf(from));
  expect([...new Set(readers)].filter((layer) => !readTheEnvironment.includes(layer))).toEqual([]);
  const clock = /Temporal\.Now|Date\.now\(|new Date\(\)/;
  expect(
    files.filter(
      (file) => clock.test(readFileSync(file, 'utf8')) && !/^scripts|integrations|elements/.test(file),
    ),
  ).toEqual(['src/environment.ts']);
});

it('sends no schema to the browser', () => {
  const reached = new Set(files.filter((file) => layerOf(file) === 'elements'));
  for (const file of reached)
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to);
  expect([...reached].filter((to) => !/^src\/(elements|desk|search|views|domain)\//.test(to))).toEqual([]);
});

it('loads elements from scripts alone', () => {
  const outside = (file: string) => readFileSync(file, 'utf8').replace(/<script[^]*?<\/script>/g, '');
  expect(
    files.filter((file) => !file.includes('elements/') && outside(file).includes("'#elements/")),
  ).toEqual([]);
});

it('writes the ending of every file, and # across folders', () => {
  const local = imports.filter(({ to }) => /^(src|scripts)\//.test(to));
  expect(shown(local.filter(({ to }) => !/\.(ts|astro|css|mdx|mjs)$/.test(to)))).toEqual([]);
  const climbing = files.filter(
    (file) => /^src/.test(file) && /from '\.\.\//.test(readFileSync(file, 'utf8')),
  );
  expect(climbing).toEqual([]);
});

function isAllowed({ from, to }: Import): boolean {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (target === layer) return true;
  if (to === 'src/catalogue.ts' && readTheCatalogue.includes(from)) return true;
  const isPackage = !/^(src|scripts)\//.test(to);
  return (mayImport[layer] ?? []).some(
    (allowed) =>
      allowed === '*' ||
      allowed === target ||
      (allowed === '*:' && isPackage) ||
      (allowed === 'node:*' && to.startsWith('node:')),
  );
}

/** A folder of src, a file of src itself, `scripts`, or the package. */
function layerOf(path: string): string {
  if (path.startsWith('scripts/')) return 'scripts';
  return path.startsWith('src/') ? (path.split('/')[1] ?? '') : path;
}

function resolved(from: string, written: string): string {
  if (written.startsWith('#')) return `src/${written.slice(1)}`;
  return written.startsWith('.') ? join(dirname(from), written) : written;
}

function shown(found: Import[]): string[] {
  return found.map(({ from, to }) => `${from} imports ${to}`);
}
