import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Serves a built site as a static host does: a folder by its index.html, everything unknown by 404.html.
 * Takes the next free port when `port` is taken, any when it is 0; returns the one it listens on.
 */
export async function server(folder: string, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const found = await listening(folder, candidate);
    if (found !== undefined) return found;
    if (candidate >= port + 100) throw new Error(`The ports ${port} to ${candidate} are all taken.`);
  }
}

/** Browsers read `localhost` as either of these. */
const hosts = ['127.0.0.1', '::1'];

async function listening(folder: string, port: number): Promise<number | undefined> {
  const servers: Server[] = [];
  let found = port;
  for (const host of hosts) {
    const one = createServer((request, response) => void answer(folder, request, response));
    try {
      await new Promise<void>((resolve, reject) => {
        one.once('error', reject).listen(found, host, resolve);
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (host === '::1' && code !== 'EADDRINUSE') continue;
      for (const other of servers) other.close();
      if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
      throw error;
    }
    servers.push(one);
    const address = one.address();
    if (typeof address === 'object' && address !== null) found = address.port;
  }
  return found;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split(/(?=\?)/, 2);
  const path = decoded(address);
  const found = path === undefined ? undefined : join(folder, path);
  const inside = found !== undefined && (found + sep).startsWith(folder + sep) && !found.includes('\0');
  if (inside && !address.endsWith('/') && isFile(join(found, 'index.html'))) {
    response.writeHead(301, { location: `${address.replace(/^\/+/, '/')}/${query ?? ''}` }).end();
    return;
  }
  const wanted = inside && address.endsWith('/') ? join(found, 'index.html') : found;
  const known = inside && wanted !== undefined && isFile(wanted);
  const file = known ? wanted : join(folder, '404.html');
  const status = known ? 200 : 404;
  if (!isFile(file)) {
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
      .end('There is no such page.\n');
    return;
  }
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
