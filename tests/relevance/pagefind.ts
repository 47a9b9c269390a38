import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What Pagefind finds for a text, best first: the addresses of pages, each with its score. */
export type PagefindSearch = (text: string) => Promise<{ url: string; score: number }[]>;

/**
 * An index and Pagefind's own browser script over it, which asks for its files over HTTP as in a browser.
 * `options` go to the script.
 */
export async function pagefind(
  fill: (index: PagefindIndex) => Promise<void>,
  settings: Parameters<typeof createIndex>[0] = {},
  options: Record<string, unknown> = {},
): Promise<{ search: PagefindSearch } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'relevance-'));
  const { index } = await createIndex(settings);
  if (index === undefined) throw new Error('Pagefind did not start.');
  await fill(index);
  await index.writeFiles({ outputPath: folder });
  await close();
  const server = createServer((request, response) => {
    response.end(readFileSync(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address with it.
  const { port } = server.address() as AddressInfo;
  // Pagefind publishes no types for the script that it writes.
  const script = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Script;
  await script.options({ basePath: `http://127.0.0.1:${port}/`, ...options });
  await script.init();
  const urls = new Map<string, Promise<{ url: string }>>();
  return {
    search: async (text) => {
      const { results } = await script.search(text);
      return Promise.all(
        results.map(async ({ id, score, data }) => {
          if (!urls.has(id)) urls.set(id, data());
          return { url: (await urls.get(id)!).url, score };
        }),
      );
    },
    async [Symbol.asyncDispose]() {
      await script.destroy();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The part of https://pagefind.app/docs/api/ that is used here. */
type Script = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (
    text: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
};
