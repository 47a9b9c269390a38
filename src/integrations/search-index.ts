import { readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFolder } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { published } from '#published.ts';
import { searchParts } from '#search/record.ts';
import { move } from './move.ts';
import { textIndex } from './text-index.ts';

/**
 * Puts the search index into `/pagefind/`. A build makes it beside the rendering and adds it at the end; a
 * dev server makes it again when content changes.
 */
export function searchIndex(): AstroIntegration {
  let written: Promise<string> | undefined;
  const begin = () => {
    written ??= writtenIndex(published(), 'search-index');
    // Awaited when the pages are done; until then a failure must not end the process.
    written.catch(() => {});
    return written;
  };
  return {
    name: 'search-index',
    hooks: {
      'content:read': () => void begin(),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = await begin();
        move(folder, join(fileURLToPath(dir), 'pagefind'));
        rmSync(dirname(folder), { recursive: true });
        logger.info('The search index is in pagefind/.');
      },
      'astro:server:setup': ({ server, logger }) => {
        let folder: Promise<string> = Promise.resolve('');
        const renew = () => {
          const last = folder;
          folder = last.then(renewed).catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
            return last;
          });
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(environment.contentRoot);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(environment.contentRoot + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(renew, 150);
        });
        server.middlewares.use('/pagefind', (request, response, next) => {
          folder.then((found) => serve(found, request, response, next)).catch(next);
        });
        renew();
      },
    },
  };
}

async function writtenIndex(of: Catalogue, kept: string): Promise<string> {
  const start = performance.now();
  const folder = await textIndex(searchParts(of), join(cacheFolder(environment.contentRoot), kept));
  performance.measure('search index', { start });
  return folder;
}

/** Of all that can be read, drafts among it; those of a build have a cache of their own. */
async function renewed(last: string): Promise<string> {
  const { content, names } = readFolder(environment.contentRoot);
  const { site } = content;
  if (site === undefined)
    throw new Error('The search index needs content/site.yaml. Run npm run check:content.');
  const linked = catalogue({ ...content, site }, { now: environment.now, drafts: true }, names);
  const folder = await writtenIndex(linked.catalogue, 'search-index-with-drafts');
  if (last !== '') rmSync(dirname(last), { recursive: true, force: true });
  return folder;
}

function serve(folder: string, request: IncomingMessage, response: ServerResponse, next: () => void) {
  const path = (request.url ?? '').replace(/[?#].*$/, '');
  if (!/^\/(?:(?:fragment|index)\/)?[\w-][\w.-]*$/.test(path)) return next();
  let content: Buffer;
  try {
    content = readFileSync(join(folder, path));
  } catch {
    return next();
  }
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
