import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { keptCopy } from './kept-copy.ts';

/** Written in by the build: what opens without a connection though nobody was there, and a name for all of it. */
declare const shell: { files: string[]; version: string };

/** The part of a service worker's own scope that is used here; the rest of the code knows only that of pages. */
type WorkerScope = {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void>; matchAll: () => Promise<readonly { url: string }[]> };
  addEventListener: (
    kind: 'install' | 'activate' | 'message',
    act: (event: Event & { waitUntil: (done: Promise<unknown>) => void; data?: unknown }) => void,
  ) => void;
};
type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof NetworkFirst>[0]>['plugins']>[number];

const scope = self as unknown as WorkerScope;
const shellName = `shell-${shell.version}`;
const names = { pages: 'pages', files: 'files', assets: 'assets' };
const week = 7 * 24 * 60 * 60;

const plain: Plugin = {
  // The query of a page is for its script: the page is the same.
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
  // Asks the site itself: the browser's own copy of a page would pass for an answer without a connection.
  requestWillFetch: ({ request: { url, headers } }) =>
    Promise.resolve(new Request(url, { headers, cache: 'no-cache', redirect: 'manual' })),
  // A page that leads elsewhere has nothing to keep.
  cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
};
const marked: Plugin = {
  // Comes only when the network did not answer.
  async cachedResponseWillBeUsed({ cachedResponse }) {
    if (!cachedResponse) return null;
    const date = cachedResponse.headers.get('date');
    const headers = new Headers(cachedResponse.headers);
    headers.delete('content-length');
    headers.delete('content-encoding');
    return new Response(keptCopy(await cachedResponse.text(), date ? new Date(date) : undefined), {
      headers,
    });
  },
};

/** So many files, for twelve weeks since their last use. */
function kept(maxEntries: number): Plugin {
  // Its type leaves out a method where the other's allows for `undefined`.
  return new ExpirationPlugin({ maxEntries, maxAgeSeconds: 12 * week }) as Plugin;
}

const pages = new NetworkFirst({ cacheName: names.pages, plugins: [plain, marked, kept(120)] });
const files = new NetworkFirst({ cacheName: names.files, plugins: [kept(400)] });
// The name of an asset is its content.
const assets = new CacheFirst({ cacheName: names.assets, plugins: [kept(200)] });

const own = (url: URL) => url.origin === location.origin;
registerRoute(({ url }) => own(url) && url.pathname.startsWith('/assets/'), assets);
registerRoute(({ url }) => own(url) && url.pathname.endsWith('/'), pages);
registerRoute(({ url }) => own(url) && /^\/(?:search|pagefind|roles)\/|^\/favicon/.test(url.pathname), files);
setCatchHandler(async ({ request }) => {
  const found = await caches.match(new URL(request.url).pathname);
  const page = request.destination === 'document' ? await caches.match('/offline/') : undefined;
  return found ?? page ?? Response.error();
});

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shellName).then((cache) => cache.addAll(shell.files)));
  void scope.skipWaiting();
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(begin));

  /** The pages that are open came before anything could be kept. */
  async function begin(): Promise<void> {
    await scope.clients.claim();
    const open = await scope.clients.matchAll();
    await keep(
      open.map(({ url }) => new URL(url).pathname),
      event,
    );
  }
});

/** A page asks to keep other pages, such as a role that was saved from a list: `{ keep: paths }`. */
scope.addEventListener('message', (event) => {
  const { keep: asked } = (event.data ?? {}) as { keep?: unknown };
  if (!Array.isArray(asked)) return;
  const paths = asked.filter((path) => typeof path === 'string').slice(0, 20);
  event.waitUntil(keep(paths, event));
});

async function keep(paths: readonly string[], event: Event): Promise<void> {
  const own = paths.filter((path) => /^\/[\w./-]*$/.test(path));
  await Promise.allSettled(
    own.map((path) => {
      const request = new Request(new URL(path, location.origin));
      return (path.endsWith('/') ? pages : files).handle({ request, event: event as never });
    }),
  );
}

async function forgetOthers(): Promise<void> {
  const known = [shellName, ...Object.values(names)];
  const all = await caches.keys();
  await Promise.all(all.filter((name) => !known.includes(name)).map((name) => caches.delete(name)));
}
