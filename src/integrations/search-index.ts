import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { published } from '#published.ts';
import { searchRecords, type SearchRecord } from '#search/record.ts';

/**
 * Puts the search index into `/pagefind/`. A build makes it beside the rendering and adds it at the end; a
 * dev server keeps it in memory and makes it again when content changes.
 */
export function searchIndex(): AstroIntegration {
  let written: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        written = written ?? writeIndex();
        // Awaited when the pages are done; until then a failure must not end the process.
        written.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = await written;
        if (folder === undefined) throw new Error('The search index was not begun. Build the site again.');
        cpSync(folder, join(fileURLToPath(dir), 'pagefind'), { recursive: true });
        rmSync(folder, { recursive: true });
        logger.info('The search index is in pagefind/.');
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> = Promise.resolve(new Map());
        const renew = () => {
          const last = files;
          files = last.then(indexFiles).catch((error: unknown) => {
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
          files.then((found) => serve(found, request, response, next)).catch(next);
        });
        renew();
      },
    },
  };
}

/** The folder that holds the finished index. */
async function writeIndex(): Promise<string> {
  const start = performance.now();
  const home = mkdtempSync(join(tmpdir(), 'search-index-'));
  // A build that fails elsewhere never comes to its end.
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  // A folder within, because a temporary one is closed to all others, and would be so where it is published.
  const outputPath = join(home, 'pagefind');
  await withIndex(searchRecords(published()), async (index) => {
    refuse((await index.writeFiles({ outputPath })).errors);
  });
  performance.measure('search index', { start });
  for (const file of unused) rmSync(join(outputPath, file), { force: true });
  return outputPath;
}

async function indexFiles(): Promise<Map<string, Uint8Array>> {
  return withIndex(draftRecords(), async (index) => {
    const { errors, files } = await index.getFiles();
    refuse(errors);
    return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  });
}

/** Pagefind's own interfaces, of which the site has no use. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((part) => [
  `pagefind-${part}.js`,
  `pagefind-${part}.css`,
]);

/** So many records are on their way to Pagefind at one time; all of them would fill the memory. */
const atOnce = 200;

/** Pagefind runs as a process of its own, which ends here whatever happens. */
async function withIndex<Result>(
  records: readonly SearchRecord[],
  use: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: '+#' });
    refuse(errors);
    if (index === undefined) throw new Error('The search index could not be begun.');
    for (let start = 0; start < records.length; start += atOnce) {
      const sent = records.slice(start, start + atOnce).map((record) => index.addCustomRecord(record));
      for (const { errors } of await Promise.all(sent)) refuse(errors);
    }
    return await use(index);
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}

/** Of all that can be read, drafts among it. */
function draftRecords(): SearchRecord[] {
  const { content, names } = readFolder(environment.contentRoot);
  const { site } = content;
  if (site === undefined)
    throw new Error('The search index needs content/site.yaml. Run npm run check:content.');
  const linked = catalogue({ ...content, site }, { now: environment.now, drafts: true }, names);
  return searchRecords(linked.catalogue);
}

function serve(
  files: Map<string, Uint8Array>,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) {
  const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
  const content = files.get(path);
  if (content === undefined) return next();
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
