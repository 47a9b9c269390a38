import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headers } from '#headers/headers.ts';
import { server } from '../../scripts/start/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/roles'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), 'home');
  writeFileSync(join(folder, 'dist/404.html'), 'not found');
  writeFileSync(join(folder, 'dist/roles/index.html'), 'roles');
  writeFileSync(join(folder, 'dist/robots.txt'), 'robots');
  port = await server(join(folder, 'dist'), 0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for<[path: string, status: number, body: string]>([
  ['/', 200, 'home'],
  ['/?q=python', 200, 'home'],
  ['/roles/', 200, 'roles'],
  ['/roles', 200, 'roles'],
  ['/robots.txt', 200, 'robots'],
  ['/nowhere', 404, 'not found'],
  ['/nowhere/', 404, 'not found'],
  ['/../secret.txt', 404, 'not found'],
  ['/%2e%2e/secret.txt', 404, 'not found'],
  ['/..%2fsecret.txt', 404, 'not found'],
  ['/%00', 404, 'not found'],
  ['/%ff', 404, 'not found'],
])('%s is answered with %i', async ([path, status, body]) => {
  expect(await ask(path)).toMatchObject({ status, body });
});

test('a page says its kind, and its head comes without a body', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '', type: 'text/html;charset=utf-8' });
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test.for(['/', '/robots.txt', '/nowhere', '/assets/nothing.js'])(
  '%s is answered with the headers that the site is published with',
  async (path) => {
    const answer = await fetch(`http://localhost:${port}${path}`);
    const meant = headers(answer.status === 404 ? '/404.html' : path);
    for (const [name, value] of Object.entries(meant)) expect(answer.headers.get(name)).toBe(value);
  },
);

test('what has not changed is not sent again', async () => {
  const address = `http://localhost:${port}/robots.txt`;
  const tag = (await fetch(address)).headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('the next port is taken where one is in use', async () => {
  expect(await server(join(folder, 'dist'), port)).toBeGreaterThan(port);
});

/** Paths go out as they are written, which `fetch` does not do. */
async function ask(path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; body: string; type: unknown }>((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      const { 'content-type': type } = response.headers;
      response.once('end', () => resolve({ status: response.statusCode, body, type }));
    })
      .once('error', reject)
      .end();
  });
}
