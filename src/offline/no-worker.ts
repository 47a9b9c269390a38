/** Takes the place of a service worker that a site has switched off: forgets what that one kept, and goes. */
type WorkerScope = {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (
    kind: 'install' | 'activate',
    act: (event: Event & { waitUntil: (done: Promise<unknown>) => void }) => void,
  ) => void;
};
const scope = self as unknown as WorkerScope;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  const forgotten = caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name))));
  event.waitUntil(forgotten.then(() => scope.registration.unregister()));
});
