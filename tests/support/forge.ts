import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { method: string; path: string; body: unknown };

/** A server on this machine that answers as it is told, and remembers what it was asked. */
export type Forge = { address: string; asked: Asked[] } & AsyncDisposable;

/** `answers` by method and path; a path that is not among them is not there. */
export async function forge(
  answers: Record<string, unknown | (() => { status: number; body: string })>,
): Promise<Forge> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.once('end', () => {
      const { method = '', url = '' } = request;
      asked.push({ method, path: url, body: body === '' ? undefined : JSON.parse(body) });
      const key = `${method} ${url}`;
      const answer = answers[key];
      const made = typeof answer === 'function' ? answer() : undefined;
      const status = made?.status ?? (key in answers ? 200 : 404);
      response.writeHead(status).end(made?.body ?? JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
