import { createServer } from 'node:http';
import sirv from 'sirv';
import { headers } from '../../src/headers/headers.ts';

/**
 * A built site at an address of its own, under its policy, its files good for ten minutes, as some hosts have it;
 * after `stop` nobody answers there.
 */
export async function served(root: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer(
    sirv(root, {
      maxAge: 600,
      setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(headers(path)))),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site could not be served.');
  return {
    address: `http://localhost:${address.port}`,
    async stop() {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
}
