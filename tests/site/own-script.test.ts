import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { gzipped, ownScript, withImports } from '../support/own-script.ts';

const site = await builtSite('content');
const most = 8_000;

it('carries little script of its own on any page before someone acts', () => {
  const heavy = site.pages.flatMap((page) => {
    const files = ownScript(page, site);
    const bytes = gzipped(files, site);
    return bytes > most ? [`${page.path}: ${bytes} bytes gzipped, of ${files.join(', ')}`] : [];
  });
  expect(heavy).toEqual([]);
});

it('reads what pages ask for, and what that asks for in turn', () => {
  const desk = ownScript(site.page('/desk/'), site);
  expect(desk.length).toBeGreaterThan(2);
  expect(gzipped(desk, site)).toBeGreaterThan(2_000);
});

it('answers the first words in a search with no more than 15 kB of script', () => {
  const page = ownScript(site.page('/search/'), site);
  const asked = page.flatMap((file) =>
    [...site.text(file.slice(1)).matchAll(/import\(["'`]\.\/(search-engine\.[\w-]+\.js)["'`]\)/g)].map(
      ([, name]) => `/assets/${name}`,
    ),
  );
  expect(asked).toHaveLength(1);
  const all = [...new Set([...page, ...withImports(asked, site)])];
  expect(gzipped(all, site), all.join(', ')).toBeLessThanOrEqual(15_000);
});

it('asks with an import for all that the import brings along', () => {
  const scripts = globSync('assets/*.js', { cwd: site.root }).map((file) => `/${file}`);
  const imports = scripts.flatMap((script) =>
    [...site.text(script.slice(1)).matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(([, name = '']) => ({
      script,
      file: `/assets/${name}`,
    })),
  );
  expect(imports.length).toBeGreaterThan(5);
  const late = imports.flatMap(({ script, file }) => {
    const there = new Set([
      ...withImports([script], site),
      ...imports.filter((one) => one.script === script).map((one) => one.file),
    ]);
    return withImports([file], site)
      .filter((one) => !there.has(one))
      .map((one) => `${basename(script)}: ${basename(one)}`);
  });
  expect(late).toEqual([]);
});
