import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { textIndex } from '#integrations/text-index.ts';
import { partLanguage, parts } from '#search/parts.ts';
import type { SearchRecord } from '#search/record.ts';
import { server } from '../../scripts/start/server.ts';
import { temporaryFolder } from '../support/folder.ts';

const trades = ['welder', 'nurse', 'baker', 'night porter', 'tram driver'];
const texts = Array.from(
  { length: 2_100 },
  (_, at) => `We look for a ${trades[at % 5]} on floor ${at % 7}, badge ${at}.`,
);

test('several parts find what one finds', async () => {
  using kept = temporaryFolder();
  const two = inParts(texts);
  expect(two).toHaveLength(2);
  const search = await searchOf(await index(two, kept.root), 2);
  const searchWhole = await searchOf(await index([pages(texts).map(record('en'))], kept.root), 1);
  for (const [phrase, count] of [
    ['"nurse"', 420],
    ['"tram driver on floor 3"', 60],
    ['"badge 1234"', 1],
    ['"driver tram"', 0],
    ['"plumber"', 0],
  ] as const) {
    const found = await search(phrase);
    expect([phrase, found.length]).toEqual([phrase, count]);
    expect(found.toSorted()).toEqual((await searchWhole(phrase)).toSorted());
  }
});

test('only the part whose records have changed is made again, and the index is the same to the byte', async () => {
  using kept = temporaryFolder();
  using other = temporaryFolder();
  await index(inParts(texts), kept.root);
  const before = partsIn(kept.root);
  const changed = inParts(texts.with(1234, 'We look for a plumber.'));
  const reused = await index(changed, kept.root);
  const after = partsIn(kept.root);
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toHaveLength(1);
  expect(contents(reused)).toEqual(contents(await index(changed, other.root)));
});

test('a page that Pagefind would leave out is an error', async () => {
  using kept = temporaryFolder();
  await expect(index(inParts(['One.', '…']), kept.root)).rejects.toThrow('Of 2 pages it has 1.');
  expect(partsIn(kept.root)).toEqual([]);
});

type Page = Pick<SearchRecord, 'url' | 'content'>;

function pages(texts: readonly string[]): Page[] {
  return texts.map((content, at) => ({ url: `/roles/${at}/`, content }));
}

function inParts(texts: readonly string[]): SearchRecord[][] {
  return parts(pages(texts), ({ url }) => url).map((part, at) => part.map(record(partLanguage('en', at))));
}

function record(language: string) {
  return (page: Page, row: number): SearchRecord => ({
    ...page,
    language,
    meta: { kind: 'role', summary: '' },
    sort: { row: String(row) },
  });
}

function index(records: SearchRecord[][], kept: string): Promise<string> {
  return textIndex(
    records.map((part) => ({ madeOf: () => part.map((one) => JSON.stringify(one)), records: () => part })),
    kept,
  );
}

function partsIn(kept: string): string[] {
  return readdirSync(kept).filter((name) => !name.startsWith('new-'));
}

function contents(folder: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'base64')]));
}

/** Paths by rank, as Pagefind's own script finds them in a page in English. */
async function searchOf(folder: string, parts: number): Promise<(phrase: string) => Promise<string[]>> {
  const address = `http://localhost:${await server(folder, 0)}/`;
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) });
  // Pagefind publishes no types for the module that it writes.
  const engine = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Engine;
  await engine.options({ basePath: address });
  for (let part = 1; part < parts; part++)
    await engine.mergeIndex(`${address}./`, { language: partLanguage('en', part) });
  await engine.search(null);
  vi.unstubAllGlobals();
  return async (phrase) => {
    const { results } = await engine.search(phrase);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => new URL(url, address).pathname);
  };
}

type Engine = {
  options: (options: { basePath: string }) => Promise<void>;
  mergeIndex: (path: string, options: { language: string }) => Promise<void>;
  search: (phrase: string | null) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};
