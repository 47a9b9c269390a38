import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

type Message = { id?: number; method?: string; params?: { items?: unknown[] }; result?: unknown };

/** What the language server of the Astro extension answers about files of a project, over the protocol of editors. */
export type LanguageServer = Disposable & {
  ask: (method: string, parameters: object) => Promise<unknown>;
  tell: (method: string, parameters: object) => void;
};

export async function languageServer(project: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [
    'node_modules/@astrojs/language-server/bin/nodeServer.js',
    '--stdio',
  ]);
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let unread = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const head = unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(unread.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (head === -1 || unread.length < end) return;
      const message = JSON.parse(unread.toString('utf8', head + 4, end)) as Message;
      unread = unread.subarray(end);
      if (message.id === undefined) continue;
      // It asks for settings, of which there are none.
      if (message.method) send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      else waiting.get(message.id)?.(message.result);
    }
  });
  let asked = 0;
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++asked, resolve);
      send({ id: asked, method, params });
    });
  const tell = (method: string, params: object) => send({ method, params });
  const uri = pathToFileURL(project).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      textDocument: { completion: {}, hover: { contentFormat: ['markdown'] }, diagnostic: {} },
    },
    initializationOptions: { typescript: { tsdk: 'node_modules/typescript/lib' }, contentIntellisense: true },
  });
  tell('initialized', {});
  return { ask, tell, [Symbol.dispose]: () => server.kill() };
}
