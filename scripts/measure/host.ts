import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One answer of the host, as it went over the wire. */
export type Sent = {
  path: string;
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
  /** Headers included. */
  bytes: number;
  isScript: boolean;
  /** Of a script, what it has after gzip. */
  gzipped: number;
};

export type Host = { address: string; sent: Sent[]; close: () => void };

/**
 * Serves a folder as a good static host does: text compressed ahead of time with Brotli, everything else as
 * it is, nothing to be asked for again, and what it does not have as /404.html. Each file is compressed when it is first asked for and kept, so a
 * first visit that is not measured takes that time away.
 */
export async function host(folder: string): Promise<Host> {
  const ready = new Map<string, Answer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const before = request.socket.bytesWritten;
    const answer = ready.get(path) ?? answerTo(folder, path);
    ready.set(path, answer);
    const { isScript, gzipped } = answer;
    response.on('finish', () => {
      sent.push({ path, at, bytes: request.socket.bytesWritten - before, isScript, gzipped });
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sent,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Answer = {
  status: number;
  headers: Record<string, string | number>;
  body: Buffer;
  isScript: boolean;
  gzipped: number;
};

function answerTo(folder: string, path: string): Answer {
  const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const known = asked.startsWith(folder + sep) && statSync(asked, { throwIfNoEntry: false })?.isFile();
  const file = known ? asked : join(folder, '404.html');
  const raw = existsSync(file) ? readFileSync(file) : Buffer.from('There is no such page.');
  const type = existsSync(file) ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain';
  const compress = /^text|json|xml|svg|wasm/.test(type);
  const body = compress ? brotliCompressSync(raw) : raw;
  const isScript = type === 'text/javascript';
  return {
    status: known ? 200 : 404,
    headers: {
      'content-type': /^text|json|xml/.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000',
      ...(compress ? { 'content-encoding': 'br' } : {}),
    },
    body,
    isScript,
    gzipped: isScript ? gzipSync(raw, { level: 9 }).length : 0,
  };
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};
