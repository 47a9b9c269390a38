import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headers } from '#headers/headers.ts';

/**
 * Serves a built site as a good static host does: a folder by its index.html, everything unknown by 404.html, and
 * all with the headers that the site should be published with, so that what works here works there.
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
    const one = createServer(answer(folder));
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

function answer(folder: string): RequestListener {
  // `dev` looks a file up for each request, so that a site built anew is served at once.
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(headers(path)))),
    onNoMatch: (request, response) => {
      const page = request.method === 'HEAD' ? '' : readFileSync(join(folder, '404.html'));
      response.setHeaders(new Map(Object.entries(headers('/404.html'))));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    },
  });
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') serve(request, response);
    else response.writeHead(405, { allow: 'GET, HEAD' }).end();
  };
}
